import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { deathSigns } from './death-signs.ts';
import { futureSigns } from './future-signs.ts';
import { lifeSigns } from './life-signs.ts';
import { reasonSigns } from './reason-signs.ts';
import { strengthSigns } from './strength-signs.ts';
import { takenSigns } from './taken-signs.ts';
import { wishSigns } from './wish-signs.ts';
import { withoutSigns } from './without-signs.ts';
import { worthSigns } from './worth-signs.ts';

/** Classes of words of these signs alone. */
export const despairClasses = {
  ANHELAR: `quiero quiere quieren quisiera quisieran queria queriendo quise deseo desea deseando desearia gustaria
    prefiero prefiere preferiria ojala anhelo anhela ansio pido pide pidiendo rezo reza rezando ruego
    suplico espero esperando pidiendole pediria wish kisiera kiero encantaria`,
  RUEGO:
    'ojala pido pide pidiendo pidiendole rezo reza rezando ruego rogando suplico espero deseo deseando',
  CASTIGO:
    'infierno tortura castigo martirio calvario carga condena tormento pesadilla insoportable porqueria mierda',
  TOXICO:
    'pastillas droga drogas alcohol trago esto fentanilo heroina coca cristal vicio pisto piedra metanfetamina borrachera cerveza tequila dosis hielo chiva',
  MUERA:
    'petatearme petatearse palmarla felpar morir morirme morirse muera muriera muriese muerto muerta muerte morirnos muero',
  AMANECER:
    'despertar despertarme despertarse despierto despierte despertara despierta amanecer amanezco amanezca amaneciera amanecia',
  EXISTIR: 'vivir viviendo vivo viva vive existir existiendo existo respirando respirar vida',
  SEGUIR:
    'seguir sigo siga seguirle seguire continuar continuo aguantar luchar peleando luchando echandole',
  HARTO:
    'cansado cansada cance canse canso cansa harto harta arto arta hastiado hastiada fastidiado fastidiada enfadado aburrido aburrida agotado agotada asqueado asqueada hasta odio odia detesto aborrezco asco',
  DESCANSO:
    'descanso descansar descansaria descansare alivio paz liberacion tranquilidad tranquilo tranquila bendicion consuelo regalo libertad alivia consuela bonito lindo hermoso facil',
  PERCANCE: `carro camion troca coche trailer tren bus rayo cancer infarto derrame bala balazo accidente enfermedad corazon
    muerte diosito dios senor flaca huesuda parca calaca santisima sobredosis dosis jeringazo pastilla tumor virus covid alguien algo`,
  LLEVE: `agarre agarrara tumbe machuque aplaste aplastara lleve llevara llevase lleva mate matara mata atropelle atropellara recoja recogiera quite parta
    pase pegue diera cayera choque estrelle pare parara chingue acabe acabara falle fallara`,
};

/** How despair shows itself, in Spanish. */
export const despairSigns: SignsOf<DespairSign> = joined(
  wishSigns,
  takenSigns,
  lifeSigns,
  reasonSigns,
  deathSigns,
  strengthSigns,
  futureSigns,
  worthSigns,
  withoutSigns,
);
