import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What was taken, and how, in English. */
export const useSigns = {
  tookIt: {
    says: [
      'just|i|we used|fixed|dosed',
      'using|used|use|shooting|getting|smoking alone',
      'after|been|was|just using|shooting|smoking|snorting|drinking',
      'after|off|from|on a|that|this|the|those|these|last DRUG|pill|shit|stuff|hit|line|shot|bump|dose|drink|edible|dab|vape|cart|joint',
      'USEDIT that|this|it|them|em|some|too|old',
      'had MANY',
      'one|single|first|only hit|puff|line|bump|rip|drag|dab',
      'already swallowed|took|taken|drank',
      'USEDIT .. DRUG|DEADLY|OPIOID|STIMULANT|STREET',
      'USEDIT .. line|lines|bump|bumps|rail|hit|hits|dose|stuff|shit|something|point|half|gram|pill|pills|bag|edible|tab|tabs|shots|speedball|mystery|one|two|vape|pen|cart|blunt|joint|bong|dab|dabs|k2|spice',
      'relapsed|relapse|relapsing',
      'using|used again|tonight|today|heroin|drugs',
      'shot|shooting|fixed up',
      'got|get|gets|so|too|super high|fucked|loaded|faded',
      'high on|as|off',
      'back on|to .. DRUG',
      'on|off DEADLY|DRUG|drugs|something',
    ],
    notNear: 'prescribed years',
  },
  mixed: {
    says: [
      'mix|mixed|mixing|combined|combining|stacked|stacking|mixd .. DRUG|DEADLY|ALCOHOL|pills|with|meds|drinks|drinking',
      'OPIOID|ALCOHOL|BENZO|STIMULANT and|with|plus|on MY? OPIOID|ALCOHOL|BENZO|STIMULANT|SEDATIVE|drinking',
      'took|taken|popped|had|ate .. and|then|plus|while drank|drinking|drunk',
      'on top of .. DRUG|ALCOHOL|meds|it|that|pills|drinking',
      'washed|chased|chasing|washing .. with|down',
      'DRUG|pills .. and .. drinking|drank|drunk|vodka',
      'drinking|drank|drunk .. and|with|plus .. DRUG|pills|meds',
    ],
  },
  laced: {
    says: [
      'stronger|strong than|as|shit|batch',
      'hit|hits|hitting .. hard|harder|different|wrong|weird|strong|fast|diff',
      'too|way strong',
      'someone|somebody|stranger|guy|dude gave HE|HIM|my|me',
      'roofied|roofie|drugged|spiked',
      'slipped|put something|drugs|roofie in|into',
      'laced|counterfeit|hotshot|tainted',
      'fake|pressed|street|bad|new|weird|stronger|mystery|random batch|pill|pills|xan|xanax|bar|oxy|perc|dope|stuff|blues|percs|xans|plug|dealer|shit',
      'hot shot',
      'handed|gave|given|offered|passed me|us|him|her|a|this|some a|this|some? drink|pill|cup|joint|vape|bump|line|gummy',
      'cut with',
      'fent|fentanyl in it|them|the|there|that',
      'NOT|idk know? .. in it|that|those|them|this',
      'something|shit|crap|stuff in|wrong|off with|about? that|this|it|the|those',
      'bad|wrong|off batch|bag|pill|stuff',
      'wasnt what|real|actually',
    ],
  },
  opioid: {
    says: [
      'OPIOID',
      'shot|shoots|shooting up',
      'smoked|smoking|hit|popped|snorted|took|did a|one|the|some blue|button|roxie|tab',
    ],
  },
  stimulant: {
    says: [
      'STIMULANT',
      'paint|lighter thinner|fluid',
      'huffed|huffing|huffs|huff|duster|inhalant|inhalants|whippets|whippits|nitrous',
      'did|doing|done|snorted|sniffed|railed|after|another .. line|lines|rail|rails|bump|bumps',
      'bath salts',
      'energy drinks',
      'pre workout',
      'on a .. binge|bender',
      'up for .. days',
    ],
  },
  swallowedBag: {
    says: [
      'swallow|swallowed|swallowing|gulped .. BAGS',
      'ate|eaten .. baggie|baggies|eightball|8ball|stash|evidence|balloon|balloons',
      'ate|swallowed .. bag|gram|ball|dope|DRUG .. cops|police|pulled|raid|busted|cop|when|before|so',
      'bag|baggie|balloon|condom|package|it .. burst|leaked|leaking|ruptured|bursts|bust|opened .. in|inside|stomach|me|him|her',
      'body packing|stuffing|packer|stuffed',
      'stuffed|hid|put|stashed|shoved|hiding|stuck .. up|in|inside .. butt|ass|rectum|anus|vagina|myself|himself|herself|himself',
      'DRUG|bag|baggie|balloon|dope|stash .. in|inside .. stomach|belly|rectum|butt|ass',
      'boofed|keistered|plugged|hooped',
    ],
    notNear: 'chips candy doritos popcorn skittles',
  },
  emptied: {
    says: [
      'empty|emptied|half-empty|opened .. bottle|bottles|pack|packs|blister|box|sheet|script|vial|container|packets|packages|wrappers|cans|fifth|handle',
      'bottle|bottles|pack|packs|script|box .. empty|gone|lighter|missing|open|spilled|half',
      'pill|pills|meds|DRUG .. missing|gone|everywhere|scattered|spilled|floor|beside|next|around|bed|hand',
      'MANY .. missing|gone',
      'only .. left in|of',
      'should be|have MANY',
    ],
    notNear: 'flushed flush',
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
