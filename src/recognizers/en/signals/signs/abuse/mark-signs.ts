import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Wounds that are seen, and how they are explained away, in English. */
export const abuseMarkSigns: SignsOf<Extract<AbuseVeiledSign, 'marks' | 'explained'>> = {
  marks: {
    says: [
      'bruise|bruises|bruised|bruising',
      'black eye|eyes|and',
      'busted|split|fat|swollen|bloody|broken lip|eye|nose|face|jaw|rib|ribs|cheek|arm|wrist|tooth|teeth',
      'handprint|handprints|fingerprints|fingermarks|welts|welt|shiner|chokemarks',
      'marks on|around|all .. neck|throat|arms|arm|wrists|back|legs|my|her|his|body',
      'makeup|concealer|foundation|sunglasses|sleeves|turtleneck|scarf|hoodie|sweater .. to|on|over|in|so|because|hide|cover|every .. cover|hide|hides|covers|summer|bruises|bruise|eye|neck|marks|it|nobody|noone|see',
      'cover|covering|covered|hide|hiding it|my|the|them .. with|up|makeup|sleeves|bruise|bruises|marks',
      'concussion|stitches|xray|fracture|fractured .. from|again|he|because|after|him|when',
      'cigarette burn|burns',
      'blood|bleeding|bloody from|on|my .. nose|lip|mouth|ear|face|where|head',
      'lip|nose|eye|mouth|face|cheek|jaw|ear is|was|still|got|swelled|wont .. bleeding|swollen|busted|split|black|bruised|blue|stop|shut|cut',
      'with|has|had|got|w bruises|marks|welts|scratches|burns|bruise',
      'ribs|rib|jaw|nose|eye|face|cheek|lip .. hurts|hurt|swollen|sore|busted|aching|broken',
      'end|ended|ends|wound up in|at .. er|hospital|emergency',
      'unexplained|multiple|suspicious|old|healing .. bruises|bruising|fractures|fracture|injuries|burns',
      'wear|wearing|wears long|turtlenecks|scarves|sunglasses sleeves|in|inside|indoors',
    ],
    notNear:
      'iv needle inject injecting shooting anemia thinners platelets liver track football basketball surfing gym labs vein veins deficiency cut cutting hickey overdosed',
  },
  explained: {
    says: [
      'tell|told|say|said|saying|tells|telling|lied|lie|explained|claims|claimed .. them|people|everyone|work|doctor|nurse|i|that|er|coworkers|my|she|it .. fell|fall|tripped|slipped|walked|ran|bumped|hit|clumsy|door|cabinet|accident|stairs|dog|kids|softball',
      'walked|ran|ran|bumped|fell into|down|on .. door|cabinet|wall|stairs|steps|doorknob',
      'im|so|always|shes|she|be clumsy',
      'make|made|making|makes .. excuses|up .. for|of|about|story|stories|excuses|why|lies',
      'running|ran|run out of excuses|lies|stories',
      'NOT tell|told|say anyone|anybody|nobody|noone|doctor|truth .. what|how|happened|who|really|did|him|because',
      'NOT|never|didnt .. really|an accident',
    ],
    notNear: 'overdose wasted seizure bike sober drunk relapse roof truck',
  },
};
