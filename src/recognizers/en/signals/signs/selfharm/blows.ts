import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Blows, bites, scratches, wounds kept open and food refused, in English. */
export const blowsSigns = {
  strikesSelf: {
    says: [
      'BASH|SELF_PAIN|CLAW SELF',
      'BASH MY own? SELF_HEAD',
      'BASH|HURL MY|SELF SELF_HEAD? .. against|into|on|off a|the? HARD_WALL',
      'BASH MY WHICH? SELF_HEAD .. over|repeatedly|again|constantly|hard',
      'ground|grind|grinding|put|punch|shove|drive .. MY fist|fists|knuckles|head|forehead into|against|through|on .. HARD_WALL',
      'headbutt|headbutts|headbutting the|a? HARD_WALL',
      'BASH .. wall|walls|mirror|concrete|brick .. knuckles|hand|hands|fist',
      'HURL SELF down|into|against|at|on .. HARD_WALL',
      'pull|pulls|pulling|pulled|rip|rips|ripping|yank|yanks|yanking|tear|tearing out? MY own? hair|hairs|eyelashes|lashes|nails',
      'pull|pulls|pulled|pulling|rip|ripped|ripping off|out? .. fingernails|toenails|fingernail|toenail',
      'slam|slams|slammed|slamming|shut MY hand|fingers|arm in the|a? door|drawer',
      'selfpunish|selfpunishment',
      'do|does|did|done|doing .. to SELF|MY own? SELF_VEIN|body',
      'do|does|did|done|doing something|things|stuff|smth .. to|with SELF|MY',
      'hold|holds|holding my|her|his breath until|till',
      'ice and? salt .. skin|arm|hand|burn',
      'CLAW MY own? face|arms|arm|legs|thighs|scalp|skin',
      'take|takes|taking|took it out on SELF|MY',
      'give|gives|giving|gave SELF bruises|marks|burns|black',
      'snap|snaps|snapping .. rubber|hair band|bands|tie',
      'wrap|wraps|wrapping|tie|tighten|tightening .. around MY arm|neck|throat',
      'cause|causing|inflict|inflicting|inflicts SELF .. pain|harm|injury',
    ],
    notBefore: 'up for silly on sick back',
    notNear: 'workout gym lifting lifted squats ran running shoveling trainer playing',
  },
  strikesMe: {
    says: [
      'LETS him|her|someone|them|people|guys to? hit|hurt|choke|burn|punch|beat me|SELF',
      'pick|picks|picking|start|starts|starting fights .. hit|beat|hurt|beaten',
    ],
  },
  scrapes: {
    says: [
      'CLAW|rub|rubs|rubbing|erase|erasing|stab|stabbing|stabs|poke|pokes|poking|prick|pricks|pricking|jab|jabs|jabbing at|into|on|through? MY|your own? SELF_SKIN|face|scalp|cuticles',
      'CLAW at|into|up SELF|MY',
      'mess|messed|tore|shredded|chewed of|up MY WHICH? SELF_VEIN',
      'skin|skinned|skinning|split|splitting|bust|busted|busting MY knuckles',
      'CLAW MY|the face|skin|flesh|scabs off|from',
      'break|breaks|broke|breaking MY|the? own? skin',
      'key|keys|fork|pen|pencil|stapler|grater|sandpaper|eraser|comb|tweezers|paperclip|pin|needle .. into|across|on|over|through MY SELF_SKIN',
      'stick|sticks|sticking|stuck|push|pushes|pushing|shove .. SHARP|nails|needles .. in|into|under MY|SELF',
      'nails|teeth|fingernails .. into|in MY SELF_SKIN',
      'bite|bites|biting|bit .. my|her|his|their arm|arms|hand|hands|knuckles|lip|fingers',
      'BASH|SCRAPE .. until|till|bloody|raw|bleeding',
      'scrub|scrubs|scrubbing .. raw|bleeding|bleed|skin',
      'bit|bite|biting|chew|chewing through|open MY lip|cheek|tongue|lips|arm|finger',
    ],
    notNear: 'syringe inject injecting heroin vein dope nurse iv',
  },
  reopens: {
    says: [
      'reopen|reopens|reopening|reopened',
      'pick|picks|picking them|it|my|her|his|the? .. open|raw',
      'UNDO .. stitches|scabs|scab|wound|wounds|staples|sutures|cuts',
      'wont|dont|doesnt|cant let .. heal|close|scab',
      'keep|keeps|keeping .. from healing|closing|scabbing',
      'salt|alcohol|bleach|vinegar|lemon in|into|on MY? cuts|wounds|them|it',
    ],
    notNear:
      'dentist dog cat dressing nurse old emotional past family memories therapy childhood feelings surgery',
  },
  starves: {
    says: [
      'starve|starves|starving|starved SELF',
      'purge|purges|purging|purged',
      'make|makes|making|made SELF throw|puke|vomit|sick',
      'NOT deserve to? eat|food|eating',
    ],
  },
  noFood: {
    says: [
      'NOT eat|eating|eaten|ate|food|meals',
      'ate|eat|eats|eating nothing|little',
      'skip|skips|skipping|skipped meals|dinner|lunch|food|eating',
      'fasting|starving',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
