import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Death as a choice, an expectation, a way and a mercy, in English. */
export const chosenSigns = {
  deathChosen: {
    says: [
      'CHOOSES being|to be? BEDEAD|death|suicide',
      'GRAVE .. is|seems|seem|looks|sounds|feels|makes|be like|the|a|more? .. SENSIBLE option|choice|thing|way|solution|answer|move|outcome|decision|exit?',
      'GRAVE .. makes|making|starts|started .. sense',
      'GRAVE .. only option|choice|way|solution|answer|outcome',
      'GRAVE is|was all|what|everything|whats i|he|she|ever|that .. think|thinks|dream|dreams|want|wants|talk|talks|see',
      'all|everything|thing i|he|she .. think|thinks|thinking|talk|talks|dream|dreams about|of .. GRAVE|ending',
      'think|thinks|thinking|thought about|of GRAVE .. every|all|constantly|nonstop|24',
      'easier|better|nicer|nice|lovely|simpler|kinder to? NOT be|exist|wake here|alive|around|up|anymore',
      'easier|better|nicer|lovely|simpler|kinder to? NOT exist|existing',
      'make|making|made sure .. NOT .. WOKEN|survive|come|found|saved|fail|alive',
      'only|nothing .. GRAVE .. fixes|fix|fixed|cures|cure|solves|solve|heals|heal|end|ends',
      'nothing .. fix|cure|help|solve|end .. but|except|besides|short GRAVE',
      'suicide|ending|dying tonight|today|tomorrow|soon|now',
      'end|ends|ending|finish|finishing this|it tonight|today|tomorrow|now|soon|forever|myself',
      'WISHED .. i|id|ill|im|he|she|me .. BEDEAD',
      'YEARN .. BEDEAD .. in my|his|her sleep',
      'YEARN i|it was|were|had|have been? the one|me that|who|in|instead',
      'wish i was|were|had|have been? the? one .. in|who|that|instead',
    ],
    notBefore:
      'people with those friends users drinkers dealers for addiction drinking habit battle batteries battery',
    notNear: 'phone laptop battery boredom laughing hospice embarrassment diet homework',
  },
  plainMethod: {
    says: [
      'eat|eating|swallow|suck|taste|kiss a|my|the|his|her? gun|barrel|bullet|glock|pistol|shotgun|revolver',
      'bullet|round|slug in|through|to|into|for|with my head|brain|skull|mouth|temple|heart|chest|name',
      'FIREARM|barrel in|to|against|at|on|under|into my head|mouth|temple|chin|chest|heart|throat',
      'INTENT|threatens|threatening|keeps .. bullet|FIREARM in|to|through|against|into his|her head|mouth|brain|temple|chest',
      'slit|slice|slash|slitting|slicing|slashing|open|opening|cut|cutting my wrists|throat|veins|artery|jugular|neck',
      'ROPES around|round|on my neck|throat',
      'bag|plastic over my head',
      'hang|hanging from .. rafters|beam|closet|tree|ceiling|fan|rope|shower|doorknob|bannister|banister',
      'swinging from a|the .. rope|beam|rafters|tree|ceiling|end',
      'step|stepping|jump|jumping|walk|walking|lie|lying|lay|throw in|into|on front|the .. train|traffic|semi|bus|tracks|truck and? .. done|over|end|everything|problem|it',
      'sign|tape|hook|run|running|attach a? hose|pipe|tube .. exhaust|tailpipe|window|car',
    ],
    notNear: 'video range hunting photo costume halloween pool',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
