import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Things put in order and given away, in English. */
export const estateSigns = {
  inOrder: {
    says: [
      'passwords|pins|logins|accounts|papers .. in|on|inside .. envelope|drawer|folder|safe|fridge|desk',
      'unfollowed|unfriended|deleted|blocked|muted|deactivated everyone|everybody|all|accounts|social|socials',
      'cleaned|cleared|emptied|packed|cleaning|clearing|emptying out|up MY|the room|apartment|house|place|desk|locker|closet|office',
      'wrote|written|writing down .. eats|feed|feeding|passwords|instructions|numbers|accounts|codes|bills',
      'paid|pay|paying|returned|returning back|off everyone|everybody|all|my|his|her|what|debts|loans',
      'cashed|cashing|cashes out .. savings|401k|retirement|pension',
      'HANDS .. my|his|her|their|our|all|away|favorite .. OWNED',
      'sorted|arranged|settled .. cat|dog|rent|bills|funeral|accounts|kids|everything',
      'named|naming .. guardian|guardians|beneficiary|executor',
      'lawyer .. will|about',
      'last|only|everything thing .. list',
      'affairs|paperwork|everything|things|stuff|house|finances|accounts .. in|up|settled order|squared|settled',
      'getting|get|got|putting|put|set|have|tying|tied|wrapped|wrapping|settling|settled .. affairs|order|loose',
      'made|make|making|wrote|write|writing|updated|updating|did|finished|signed out? MY|a|the .. will|beneficiary|beneficiaries|dnr',
      'life insurance',
      'passwords|password|pins|pin|logins|passcode|account|accounts|seed .. to|for|down|written|list|on|in|wrote|gave|where .. LOVED|her|him|down|paper|desk|drawer|list|find',
      'wrote|gave|left|writing|made|share|shared|listed|leaving|giving .. passwords|password|logins|passcode|pin',
      'find|found|finding|need|asked|arrange|arranged|arranging|looking .. home|take|someone|somebody|family|sitter|new .. for|care|my .. dog|cat|pets|dogs|cats',
      'who|neighbor|friend will|would|to|can|gets|get|could|agreed|promised .. take|have|feed|care|raise|keep .. dog|cat|pets|cats|dogs|fish|birds',
      'who|someone|somebody|sister|mom will|would|gets|agreed|promised .. raise|have .. kids',
      'dog|cat|pets|dogs|cats|kids .. going|go|goes|rehomed|live to|with .. sister|mom|neighbor|friend|shelter|brother|parents|grandma',
      'paid off|up|ahead .. funeral|bills|debts|rent|everything|cremation|burial',
      'planned|planning|picked|plan|chose|arranged|prepaid|paid MY|own|for|out|a|the .. funeral|cremation|burial|casket|songs|urn|plot',
      'cancelled|canceled|cancelling|cancel|deleted|deleting|closed|closing|wiped|wiping|erased .. subscriptions|accounts|everything|lease|appointments|socials|account|photos|history|facebook|instagram|contacts',
      'cleaned|cleaning|clean .. room|apartment|house|place|everything .. so|nobody|no|for|them|find|mess',
      'so|nobody|noone nobody|noone|they|has|have .. clean|mess|find|deal|worry|cleanup',
      'signed|signing|transferred|transferring|moved|put .. title|car|house|deed|money|savings|account .. to|over|in|name .. LOVED|name|her|him',
      'power of attorney',
      'gave|giving|gives me|us|him|her his|her|my bank|debit|credit|card',
    ],
    notNear:
      'license church thrift donation shelter vet work landlord estate lease moving dealer broke retire allergic rehab treatment goodwill salvation court divorce job copay coverage',
  },
  givesAway: {
    says: [
      'giving|gives|gave|given|give away .. OWNED|everything|all',
      'giving|gives|gave|give .. OWNED|everything .. away',
      'gave|giving|gives me|us|him|her|friends .. his|her|favorite .. dog|cat|guitar|jewelry|ring|watch|records|xbox|ps5|playstation|collection|tools|car|truck|bike|computer|savings|necklace',
      'gave|giving|gives|given MY LOVED MY|the|some|all OWNED',
      'keep|have the|my OWNED too|now|forever|ok|okay',
      'can|could|should|will|gets have|keep|take|get the|all OWNED',
      'gave|giving MY dog|cat|guitar|ring|records|watch|collection|tools|xbox|ps5 to|away',
      'can|could|should|will|gets have|keep|take|get my OWNED',
      'rehomed|rehoming|rehome MY .. dog|cat|cats|dogs|pets',
      'affairs in order',
      'gave|giving|gives|left|wrote|told|telling me|us|him|her .. pin|passwords|password|passcode|title|account|accounts|combination|will',
      'who .. gets|get what|my|the',
      'which|what suit|dress|songs|song|clothes .. buried|funeral|casket',
      'life insurance .. better|off|kids|family',
    ],
    notNear:
      'stash weed booze beer alcohol vapes cigarettes allergies moving move apartment broke birthday allergic rehab treatment goodwill dealer dope meth crack heroin wine bottles glasses liquor pawn clothes pipes downsizing retire inpatient detox christmas trade',
  },
} satisfies Partial<SignsOf<SuicideSign>>;
