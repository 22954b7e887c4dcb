import type { DespairSign } from '../../../../signals/constellations/despair/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

type Strength = Extract<DespairSign, 'cannotGoOn' | 'spent' | 'hopeless'>;

/** How people say that they are at the end of their strength, in Spanish. */
export const strengthSigns: SignsOf<Strength> = {
  cannotGoOn: {
    says: [
      'vivir|vida|existir es|esta|se .. pesada|pesado|cansado|insoportable',
      'ya NOT le? sigo|sigue|seguimos asi|mas|nada',
      'ya estuvo bueno|vida|todo',
      'ya NOT puedo|puede|aguanto|aguanta|soporto|resisto|doy|jalo|podemos mas',
      'NOT puedo|puede|aguanto|aguanta|soporto|resisto|doy|podria|podre mas',
      'NOT puedo|puede|quiero|se|creo|podre si|como|poder|que? seguir|continuar|aguantar|seguirle mas|asi|adelante|viviendo|luchando|aguantando|peleando',
      'NOT aguanto|soporto|resisto un|otro|otra|este|esta .. dia|noche|dolor|semana',
      'NOT puedo|aguanto con esta|la|tanto|mi vida|dolor|carga|sufrimiento|pena|tristeza|todo',
      'hasta aqui llegue|llego',
      'llegue|llego|estoy al|a .. limite|fin|tope|final',
      'NOT tengo|hay|quedan|alcanza .. fuerzas|fuerza',
      'NOT tengo|quedan|queda .. energia|energias .. vivir|seguir|mas|luchar',
      'NOT le? hallo|encuentro ya? modo|forma|manera|sentido|caso|chiste',
      'mas miedo|terror|panico .. seguir|vivir|despertar',
    ],
    notNear: 'deudas pagar tomando cruda trabajo renta vicio malilla ansia ansias trabajar',
  },
  spent: {
    says: [
      'HARTO de todo',
      'me rindo|rendi ya|todo|nunca',
      'ya me rindo|rendi|canse|cance|harte|arte|venci',
      'se rindio|rinde',
      'canse|cance|cansado|cansada|harto|harta|agotado|agotada de luchar|pelear|sufrir|intentar|todo|fingir|seguir|intentarlo|echarle|batallar|llorar|aguantar',
      'sin fuerzas|fuerza|animos',
      'acabaron|acabo|terminaron|agotaron .. fuerzas|ganas|lagrimas|animos|energia',
      'NOT quedan|queda|tengo .. fuerzas|animos',
      'dejo|deje|dejado de comer|luchar|banarse|banarme|insulina|dialisis|importarme',
      'NOT tengo|hay remedio|arreglo',
      'alma|corazon .. cansada|muerta|cansado|rota|roto|seca',
      'tirar|aventar|tire|aviente la toalla',
      'muerto|muerta|vacio|vacia|hueco|hueca|apagado|apagada por|en dentro|adentro',
    ],
    notBefore: 'de para',
    notNear: 'trabajo turno',
  },
  hopeless: {
    says: [
      'vida es|ha|seria|vuelto|sido|un|una|mi? .. CASTIGO',
      'ya ni? para|pa que',
      'odio|detesto|aborrezco mi|esta|la|pinche? vida',
      'AMANECER .. decepcionado|decepcionada|triste|llorando|coraje',
      'NOT quiero|espero|busco nada de esta|la|mi|vida vida?',
      'muerto|muerta caminando|viviente',
      'desesperanza|desesperanzado|desesperanzada|desahuciado|desahuciada',
      'sin|perdi|perdio|perdido|NOT .. esperanza|esperanzas|fe',
      'todo me? da igual|mismo',
      'NOT siento nada',
      'NOT le? veo|ve|hallo|encuentro ya? caso|chiste|sentido a nada|todo|esto|seguir',
      'NOT nada tiene|vale sentido|pena|caso',
      'nada tiene|vale|importa sentido|pena|caso|ya?',
      'NOT tiene|encuentro|veo|hallo sentido|caso|chiste nada|todo',
    ],
    notNear: 'boca cara seguro deje deja trago vicio',
  },
};
