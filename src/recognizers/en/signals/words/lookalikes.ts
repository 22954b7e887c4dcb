import { wordSet } from '../../../signals/span.ts';

/**
 * Everyday words, English and Spanish, that are one slip from a word of the rules and mean
 * themselves: "serving" is not "swerving". Found by trying the spelling on two dictionaries.
 */
export const LOOKALIKES = wordSet(
  'addition asses assess backing blackout bondage bothers binging braking brining bustard carer cashing cession charing ' +
    'cheeks cheeking chucked chucking citing coking commend commending committee commuting confession constructed contact ' +
    'copping created diner diverse divorcee dosing drafting drooling droning escapee exorcise fainting felling fiancee ' +
    'finches forgave gazing glazes glazy goggle goggles hopping invitee knights licensee licence looses losses massage ' +
    'massages mater mediation mediations meting needless nocked nooks noses overdoing overeating paced pacing panning ' +
    'piked pined planed planing pooped pooping proscribed prescription proscription pulling ragging rapping ratting razing ' +
    'regret releases relived relives resent retraining retrains retuning reusing riffles sanding sapping sashes scatting ' +
    'screech screeching searches seating seeping serving shacking shooing simulate sightly singing sinning sipping siting ' +
    'smocking smoother solders salvation sopping sorting staking staling starring stating staving steeped stooped stooping ' +
    'straggling tacking tapping teaches thin token topical tracing trashed vocation wadding weeding withdrew recognise ' +
    'recognised noting dining waning bailing bating rations reading resenting session within cabin rapport ' +
    'aspiran bocados cesion colar comite concreta confesion confeccion depresion embarazada explosivas explosivos fotos ' +
    'funcion grandes imposible incide machete mision monitos permision seccion sesion supervisar taquilla tendencias ' +
    'traficar vegetales clases paso remate melon millon suceder macabro masacre puching',
);
