import { reachIn } from '../reach.ts';
import { spoken } from './spoken.ts';

/** The safe ways and times to reach someone, in an English sentence. */
export const readReach = reachIn(
  {
    says: [
      [
        'voicemail',
        '(?:(?:leave|leaving|leaves|left)(?: \\w+){0,2} (?:messages?|msgs?|voice ?mails?|vms?)|voice ?mails?|vms?)',
      ],
      ['text', '(?:text(?:s|ing|ed)?|txts?|sms|messag(?:e|es|ing)|msgs?|whatsapp|imessage)'],
      ['call', '(?:calls?|calling|called|phone(?: calls?)?|ring|dial|give me a ring)'],
      [
        'morning',
        '(?:mornings?|(?:before|by) (?:noon|work|lunch|9|10|11|12|nine|ten|eleven|twelve)(?: ?am)?|(?:8|9|10|11) ?am)',
      ],
      [
        'afternoon',
        '(?:afternoons?|after ?noon|noon|lunch ?time|lunch|after (?:lunch|school|12|1|2|3|4|one|two|three|four)(?: ?pm)?|(?:1|2|3|4) ?pm)',
      ],
      [
        'evening',
        '(?:evenings?|nights?|at night|tonight|after (?:work|dinner|supper|dark|5|6|7|8|9|five|six|seven|eight|nine)(?: 30)?(?: ?pm)?|(?:5|6|7|8|9) ?pm)',
      ],
    ],
    denies:
      '(?:no|not|dont|do not|never|without|wont|cant|cannot|avoid|instead of|rather than|please dont|nothing|stop|quit)(?: (?:more|ever|please|any|a|an|me|my|the|by|use|using|send|sending|leave|leaving|do|in|at|during|on|to|check|listen|be|with))*',
    beside:
      'i im id we you u ya yall me us my it its thats that this they the a an is are am be would do does can could may might will should ' +
      'want wants like prefer preferred rather please pls thanks thank just only always mostly usually mainly either both any anytime anyday whenever time times day days ' +
      'ok okay fine good great best better safe safer safest easier easiest works work well alright cool yes yeah yep sure and or but so then also too plus for to at in on by via with of ' +
      'cell mobile number home way here there about around weekday weekdays every hi hey lol um uh well as how reach contact back quick',
    elsewhere:
      /\bthe (?:house|home|work|office) (?:phone|line|number)\b|\b(?:work|works|working|sleep|sleeping|busy)(?: \w+){0,2} (?:nights?|evenings?|mornings?|days?|afternoons?)\b|\b(?:late|night|day|morning|evening) shifts?\b|\b(?:just said|i said|already said|already told you|like i said|my (?:phone|number|cell)|(?:this|on the) (?:phone|call|chat))\b/g,
    others:
      /\b(?:call|calls|text|phone|ring|reach|message) (?:(?:my|our|his|her) (?!cell|phone|number|mobile|line)|him|her|them|911|988)|\b(?:i|ill|id|we|well) (?:will |can |could |would |rather |want to |to )*(?:call|text|phone|ring|message)\b|\b(?:who|why|what|how)\b/,
    joins: 'or|nor|(?:me |us )?(?:at|in|on|during|after)(?: the)?|me',
    from: '(?:after|before|past)',
    and: 'and',
    conditions:
      /\b(?:unless|except|only if|only when|not when|if|until|when|while|depends|between|before (?:1|2|3|4|5|6|7|8)|(?:til+|by) \d)\b/,
  },
  spoken,
);
