import { gistIn } from '../gist.ts';
import { spoken } from './spoken.ts';

const LEAD =
  '(?:(?:oh|um|uh|well|hell|heck|lol|haha|honestly|ok|okay|and|but|so|sadly|unfortunately|truthfully|actually|omg|god|hmm|like|im afraid|i guess|i think|id say|i would say) )*';
const NOT_OF_IT =
  'more than|every|always|all|usually|daily|most|gone (?:a|one|more)|stopped|quitting|know|knew|remember|recall|think|sure|certain|tell|say|said|care|mind|understand|get it|follow|see|lie|lying|deny|believe|doubt|feel|wish|want to|wanna|need to|have to|sleep|slept|eat|stop|control|quit|function|make it|help|keep|choice|idea|clue';
const KIN =
  'mom|mother|dad|father|son|daughter|wife|husband|brother|sister|boyfriend|girlfriend|partner|parents|family|kids?|friend|roommate|uncle|aunt|grandma|grandpa|cousin|man|bf|gf';
const SOMEONE = `(?:i|he|she|they|we|it|(?:my|our|his|her)(?: \\w+)? (?:${KIN})|neither (?:\\w+ ){1,5}|n(?:obody|one|o one)(?: \\w+){0,4}|none of (?:us|them|my \\w+))`;
const DENIED =
  '(?:dont|doesnt|didnt|havent|hasnt|hadnt|isnt|arent|wasnt|aint|never|(?:do|does|did|have|has|had|am|is|are|was) (?:not|never)|(?:have|has|had) yet to)';
const OFTEN =
  'every (?:single )?(?:day|night|morning|time|week|weekend|hour|evening|chance)|everyday|daily|nightly|always|all the time|constantly|(?:more|too|pretty|very|so|quite|way too|really) (?:often|frequently|many times|much)|often|usually|regularly|sometimes|most (?:days|nights|mornings|of the time)|more (?:times|often) than|\\w+ times|all day|every now and then|on occasion|from time to time|at least once|more than once|many times|times to count|countless times';

/** The yes or no that an English message comes down to. */
export const readGist = gistIn(
  {
    joins: new Set('but because although though cuz'.split(' ')),
    ends: {
      yes: /\b(?:but|and|so) (?:yes|yeah|yep)$/,
      no: /\b(?:but|so) (?:no|nope|nah)$/,
    },
    corrects:
      /\b(?:i mean|i meant|scratch that|no wait|wait no|wait(?= (?:yes|no)\b)|sorry i meant|actually(?= (?:yes|no)\b)|or rather|nvm(?= (?:yes|no)\b))\b/,
    talk: /^(?:what|whats|which|who|whos|where|why|how|when|can (?:i|you|u|we)|could (?:i|you|u)|do (?:you|u|yall)|are (?:you|u|yall)|is (?:this|it|that)|does (?:this|it|that|your))\b|\b(?:question|repeat|skip|rather not|none of (?:your|ur)|not (?:gonna|going to|comfortable) (?:say|saying|answer|answering|talk|talking)|(?:dont|do not) (?:understand|want to (?:say|talk|answer)|wanna (?:say|talk|answer))|go back|be done|im done|stop (?:this|asking)|closing this|forget it|kidding|jk|just playing|hypothetically)\b/,
    limits: /\b(?:only (?:if|when|after|on|at|by|in)|unless|except|if|as long as)\b/,
    opens: {
      yes: new RegExp(
        `^${LEAD}(?:ye[sa]+h*|yes+|yep+|yup+|ya|yah|yea+h*|absolutely|definitely|for sure|of course|affirmative|exactly|totally|sure (?:did|do|does|have|has|am|is|was|can|would|will|thing))\\b`,
      ),
      no: new RegExp(
        `^${LEAD}(?:no+|nope+|nah+|naw|never|not|negative|hardly|rarely|(?:dont|do not)(?= (?:do|call|send|contact|bother|worry|think so|have|want|need|drink|use)\\b))\\b`,
      ),
    },
    looks: [
      [
        /^(?:not|never) (?:more|less|every|always|all|usually|daily|most|that (?:much|often|many)|as|enough|stopped|quit|had enough)\b/,
        undefined,
      ],
      [/^(?:\w+ )?(?:yeah|yea|yes|yep|sure|ok|okay) right\b/, undefined],
      [/^(?:yes|yeah) (?:and|or) no\b|^no and yes\b/, 'unsure'],
      [/^(?:yeah|yea|yes|ya|well|ok) (?:no|nah|nope)\b/, 'no'],
      [/^(?:no|nah|nope|well) (?:yeah|yes|yea|yep)\b/, 'yes'],
      [/^no (?:doubt|problem|question about|worries|shit|denying|cap yes|duh|kidding)\b/, 'yes'],
      [
        /^(?:i )?(?:have )?(?:no|not (?:a|one)) (?:\w+ )?(?:idea|clue|way (?:to|of) (?:know|tell)\w*)\b|^not (?:\w+ )?(?:sure|certain|positive|clear|decided)\b|^no telling\b/,
        'unsure',
      ],
      [
        /^not (?:gonna lie|to|only|just|proud|unless|until|if)\b|^no (?:comment|lie|offense|one knows|matter|choice|reason|more|longer|insurance)\b|^never ?mind\b|^not that it\b/,
        undefined,
      ],
    ],
    says: [
      [
        'unsure',
        new RegExp(
          '\\b(?:' +
            [
              '(?:cant|cannot|couldnt|could not|can not|wouldnt|hard to|tough to) (?:\\w+ )?(?:tell|say|swear|be (?:certain|sure|positive)|know|remember|recall)',
              '(?:dont|do not|didnt|doesnt|wouldnt|never) (?:\\w+ )?(?:know|remember|recall)(?! (?:what (?:to|i)|how|why))',
              '(?:not|isnt|aint) (?:\\w+ )?(?:sure|certain|positive)(?! (?:what to|how|why))',
              'some (?:days|times|nights)\\b.* (?:other|some|others) ?(?:days|times|nights)?',
              '(?:half|part) of me|back and forth|on the fence|up in the air|who knows|god knows|wish i knew|your guess|toss up|coin flip|depends',
              '(?:i|he|she|they|we|it|that|there) (?:might|may|could)(?: (?:of|have|a|be|not|also|just|very|well|possibly|potentially))+\\b',
            ].join('|') +
            ')\\b|^(?:\\w+ )?(?:maybe|possibly|perhaps|potentially)\\b|^(?:i|he|she|they|we|it)(?: just)? (?:might|may)\\b',
        ),
      ],
      [
        'no',
        new RegExp(
          `^${LEAD}${SOMEONE} ?(?:(?:really|honestly|actually|personally|still|just|ever|also|both) )*(?:${DENIED}(?! (?:\\w+ )?(?:${NOT_OF_IT})\\b))`,
        ),
      ],
      ['no', new RegExp(`^${LEAD}(?:ive|hes|shes|theyve|weve|id|im) never\\b`)],
      [
        'no',
        new RegExp(
          `^${LEAD}(?:${DENIED}(?! (?:\\w+ )?(?:${NOT_OF_IT}|ask|stop|do this|be)\\b)|n(?:obody|one|o one) (?:of|in|around|here|there|i|that|has|ever|\\w+ed)|neither (?:my|me|i|he|she|of))\\b`,
        ),
      ],
      [
        'no',
        /\b(?:i|id|he|she|we) (?:would |d )?(?:rather|prefer) (?:not|you (?:not|didnt|dont))\b/,
      ],
      [
        'yes',
        new RegExp(
          `^(?!.*\\b(?:not|no|never|(?:do|does|did|is|was|are|have|has|had|ca|wo|could|would|ai)nt|without|none|nobody)\\b)${LEAD}(?:(?:i|he|she|they|we|it)(?: \\w+){0,5} |ive (?:\\w+ ){0,4}|(?:hes|shes) (?:\\w+ ){0,4}|my \\w+ (?:\\w+ ){0,3})?(?:${OFTEN})\\b`,
        ),
      ],
      [
        'yes',
        new RegExp(
          `^${LEAD}(?:i|he|she|they|we|it|that)(?: (?:sure|really|definitely|certainly|still|absolutely|totally|100))+ (?:do|does|did|have|has|am|is|are|was|would|will|can)\\b(?! not)`,
        ),
      ],
    ],
  },
  spoken,
);
