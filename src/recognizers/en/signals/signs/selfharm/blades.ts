import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What one hurts oneself with, in English. */
export const bladesSigns = {
  bareCutting: { says: ['cutting|slicing|carving|bleeding', 'want|wanna|need to? hurt|bleed'] },
  bladeNear: {
    says: [
      'razor|razors|razorblade|razorblades|blade|blades|boxcutter|boxcutters|exacto|xacto|scalpel|shard|shards|thumbtack|thumbtacks|paperclip|sharpener|scissors',
      'safety|bobby pin|pins',
      'broken|piece|shard of? glass|mirror|bottle',
      'box|utility cutter|knife',
      'sharp|sharps stuff|objects|object|things|thing|edges|container',
    ],
  },
  bladeKept: {
    says: [
      'keep|keeps|keeping|kept|bought|buying|got|found|find|finding|holding|hold|took|taken|steal|stole|carry|carries|carrying|unscrewed|broke|have|has|collect|collecting|staring|picked|grabbed|reach|reaching|reached|want|need|miss|breaking|buy|bring|brought|pulled|lock|locked|locking|remove|removed|count|counted .. razor|razors|razorblade|razorblades|blade|blades|boxcutter|exacto|shards|scalpel|sharpener|sharps',
      'razor|razors|razorblade|razorblades|blade|blades|boxcutter|exacto|glass|pins|scissors|shards in|under|behind|inside .. drawer|mattress|pillow|phone|case|room|bathroom|backpack|bed|purse|hand|wallet|sock',
      'blade|blades|razor .. from|out of|apart the|a|my|his|her? sharpener|razor|shaver|case|scissors|pencil',
      'NOT touch|use|buy|pick .. SHARP',
      'looking|staring|stare|look at .. SHARP',
      'SHARP|cutter right|next|beside|front|there here|to|of|me|there',
      'SHARP in the|my|other next? hand|room|lap|drawer|purse|nightstand|pocket|bag|backpack|car|shoe',
      'bloody|stained razor|blade|tissue|tissues|towel|towels|toilet|rag|rags|paper|sleeve|sleeves|clothes|sheets|shirt|knife|socks|scissors',
      'blood on|in|all .. towel|towels|sleeve|sleeves|sheets|sink|floor|tub|bathroom|bed|jeans|tissues|shower|clothes|trash|pajamas',
    ],
    notNear:
      'shave shaving beard legs kitchen drill weed smoke smoking cigars vape period nose gun shooting ninja fan',
  },
  bladeHidden: {
    says: [
      'blade|blades|razor|razors in|inside MY phone|pillow|case|mattress|bra|sock|wallet',
      'drawer|box|tin|jar|bag|collection|case|pouch|kit of|full|with of? blades|razors|razorblades|scalpels',
      'hide|hides|hid|hiding|hidden|hoard|hoards|hoarding|stash|stashed|stashing|stashes|sneaks|sneaking|sneak .. razor|razors|razorblade|razorblades|blade|blades|boxcutter|exacto|shards|scalpel|sharpener',
      'took|take|takes|broke|breaking|taking|pulled apart|open .. sharpener|sharpeners|razor|razors',
      'blade|blades|razors|razorblades taped|wrapped|tucked|behind|sewn',
      'razor|razors|razorblade|razorblades|blade|blades|boxcutter|exacto .. hidden|stashed|hid|under|inside .. mattress|pillow|phone|case|drawer|bra|book|sock|bear|somewhere|room|hidden',
      'blade|blades .. from|out of|apart the|a|my|his|her? sharpener|razor|razors|shaver|pencil',
      'razor|razors|blade|blades stash|collection|kit',
      'sharpener|razor|razors missing|broken|apart|without|taken .. blade|blades|apart',
      'blades|razors .. missing|disappearing|gone',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
