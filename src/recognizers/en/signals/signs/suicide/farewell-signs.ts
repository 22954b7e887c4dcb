import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Goodbyes and letters, in English. */
export const farewellSigns = {
  farewell: {
    says: [
      'where|wherever im|hes|shes|i|he|she am|is? headed|headin|heading NOT|i|he|she|nobody|theres',
      'NOT need|needs|take .. where .. headed|heading|going',
      'goodbyes|farewells',
      'saying|say|said|texted|text|wrote|posted|sent|writing|left|came|calling|called|want|wanted|my .. goodbye|farewell',
      'goodbye|farewell everyone|everybody|all|world|guys|forever|mom|friends|LOVED|then|now|and',
      'this|its|is is|it goodbye|farewell',
      'said|saying|say|says|texted|told bye to|my|me|us',
      'bye everyone|everybody|all|world|guys|forever|mom|friends',
      'see|meet you|u|yall in|on .. heaven|hell|other|next',
      'see|read|hear|find .. my name|face|obituary .. news|paper|online',
      'youll|theyll|will see|read|hear .. news|obituary|obits',
      'where im|hes|shes|i am? going NOT|i|he|she|nobody|theres',
      'NOT need|needs|take .. where im|hes|shes|i going|go|am',
      'have a|yourself good|nice|great|beautiful life',
      'remember me|him when|as|how|for|fondly|always',
      'NOT cry|mourn|grieve for|over|me|when',
      'NOT be sad|mad for|at|when|about me|i',
      'nice|good|great|pleasure|glad|honor knowing|to|i know|knowing|known you|yall|u',
      'rest in peace|easy',
      'tell MY? LOVED|them|him|her i|im|ill|that|it|they .. loved|sorry|tried|fault',
      'tell MY? LOVED i love|loved',
    ],
    notNear:
      'hello waved waving kissed kiss addiction booze pills crew using coworkers graduation retire retiring alcohol heroin bottle deployment moving vacation shift drinking substances habit dealer crew pipes sobriety airport college',
  },
  parting: {
    says: ['goodbye|goodbyes|farewell|bye'],
    notNear: 'alcohol heroin habit dealer dealers crew pipes addiction booze',
  },
  thanks: {
    says: [
      'thank|thanks|thx you|u|yall|guys|everyone|everybody all|everyone|guys? for being|everything|listening|reading|kindness|caring|trying|loving',
      'thank|thanks|thx|ty|grateful for everything|all|being|loving|trying|putting|listening',
    ],
  },
  tender: {
    says: [
      'hugged|hugging|hugs|kissed .. long|tight|never|forever|goodbye',
      'take|look|looking|taking care|after of? MY? LOVED|dog|cat|yourself|yourselves|them|each',
      'want|wanted|need|like someone|somebody|people|him|her|them|you .. know i|that|he|she|someone',
      'only|just wanted someone|somebody|people to know',
      'sorry|apologize|forgive for? everything|me|all|this|what|putting|leaving|being|trouble|mess|the',
      'forgive|forgives me|him|her',
      'NOT|nobodys|noones|isnt|wasnt your|anyones|their|his|her fault',
      'NOT blame yourself|me|yourselves|anyone|her|him',
      'you|yall|they|everyone deserve|deserved|will|be better|good|fine|ok|okay without|to|me|mom|dad',
      'love|loved you|u|yall|them all|always|so|forever|guys',
      'LOVED .. i|that love|loved her|him|them|you',
      'hugged|hugging|kissed|kissing|hug .. longer|tight|goodnight|last|everyone|extra|hard',
      'im|i am? so? sorry mom|dad|everyone|yall|kids|baby|guys|mama',
      'you|he|she|they|yall were|was|been|have a|the|an|my? .. good|great|best|real|true|amazing friend|friends|brother|sister|mom|dad|mother|father|wife|husband|son|daughter|boss|neighbor',
      'were|was always? good|kind|nice to|for me|us',
      'apologizing|apologized to|for people|everyone|everybody|old',
      'making|make|made amends|peace|rounds|calls',
    ],
  },
  letter: {
    says: [
      'WRITES .. LETTERS to|for|saying|explaining|telling|on|behind .. LOVED|goodbye|why|sorry|that|counter|pillow|table|door|kitchen|desk',
      'LETTERS to|for|addressed .. LOVED|whoever|after|when|when',
      'WRITES MY|a|the|some? suicide|goodbye|final|last|farewell LETTERS|words|goodbyes|note',
      'suicide|goodbye|final|last|farewell LETTERS|post|words',
      'WRITES .. obituary|eulogy|funeral|will|goodbyes|goodbye',
      'LETTERS .. for|to them|him|her|you|people to|when .. find|read|im|open|after|i',
      'LETTERS .. is|are|on|in .. written|done|ready|drawer|desk|sealed|pillow|counter|dresser|finished|glovebox',
      'WRITES .. note|letter',
      'note .. i|that|we|she|he found|says|said|wrote|left',
      'drew|draws|drawing|sketched|sketching|pictures of? SELF|people|her|him hanging|dead|dying|hanged|bleeding',
      'poem|poems|drawing|drawings|drew|journal|diary .. about|of .. dying|death|dead|grave|suicide|hanging|funeral|heaven',
    ],
    notNear:
      'milk groceries teacher doctor doctors judge court landlord lawyer employer work insurance probation school thank thankful recommendation boss hr appeal',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
