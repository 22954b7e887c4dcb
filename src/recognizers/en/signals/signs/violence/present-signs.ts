import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is being done, or was done just now, in English. */
export const violencePresent = {
  deedDone: {
    says: [
      'i just? stabbed|shot|strangled|suffocated|murdered|slashed|poisoned THATONE? .. FOE',
      'i just|think|mightve .. killed THATONE? .. FOE',
      'just|barely|finally stabbed|shot|killed|strangled THATONE? FOE',
      'ran FOE|THATONE .. over',
      'blood .. is|are|was NOT mine',
    ],
    notNear: 'overdose overdosed fentanyl dream nightmare deer',
  },
  attackingNow: {
    says: [
      'got|has|holding|dragging|drags|pulling|yanking HIM|FOE|me .. by the|her|his|my hair|neck|throat|arm|ponytail',
      'just choked|stabbed|shot|punched|attacked|strangled|kicked|jumped|slapped at|out|up? THATONE? FOE|me|us',
      'just beat|hit|knocked|threw THATONE? FOE|me|us .. up|out|with|down|in|hard|unconscious',
      'is|hes|shes|theyre|are|keeps beating|hitting|choking|strangling|stabbing|punching|attacking|kicking|assaulting|shooting|threatening FOE|everyone',
      'is|hes|shes|theyre|are|keeps beating|hitting|choking|strangling|stabbing|punching|attacking|kicking|assaulting|threatening THATONE .. FOE',
      'hes|shes|theyre got|holding|carrying THATONE gun|knife|machete|shotgun|rifle|pistol|weapon|axe',
    ],
    notBefore: 'up permit license collection safe at himself herself',
    notNear: 'xbox madden chess tickle',
  },
  breakIn: {
    says: [
      'trying|tries|breaking|break|broke|kicking|climbing|getting to? break|get|come? in|into|through my|our|the|back? house|home|apartment|door|window|room|trailer',
      'someone|somebody|intruder|stranger is? in|inside|upstairs|downstairs my|our|the house|home|apartment',
    ],
  },
  armsNamed: {
    says: [
      'ARMSNAME',
      'firearms|weaponry|arsenal|poison|gas can',
      'body armor',
      'zip ties',
      'duct tape',
      'ski mask',
    ],
  },
  pleads: {
    says: [
      'need|should|please|somebody|someone|wish|want .. be|come|help|stop|get|take|keep|lock|hold|restrain',
      'lock|put|get|take|keep|lock me|them|him|her|us up|away|out|in|somewhere',
      'stop|help me',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
