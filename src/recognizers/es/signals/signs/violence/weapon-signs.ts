import type { ViolenceSign } from '../../../../signals/constellations/violence/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Weapons, and those who come with them, in Spanish. */
export const violenceWeapons = {
  weaponTaken: {
    says: [
      'TOMAR_ARMA .. ARMA_V',
      'con el|la|un|una|mi|su ARMA_V',
      'ARMA_V .. cargada|cargado|lista|listo|afilado|afilada|filosa',
      'ARMA_V en|bajo|abajo|debajo|entre la|el|mi|su|mis|de .. mano|cintura|mochila|carro|troca|guantera|cajuela|almohada|bolsa|cama|pantalon|asiento|chamarra|manos',
      'armado|armada|armados',
      'se|me armo|arme y',
      'ya|traigo|ando|tengo cargue|cargada|lista',
      'cargue el|la|mi .. ARMA_V',
      'ando|anda enfierrado|fajado|armado|cargado|encuetado',
      'tengo|tiene|traigo|trae una|un|la|el|mi|su ARMA_V',
      'donde|como .. conseguir|consigo|compro|comprar .. ARMA_V',
    ],
    notNear: 'entrego entregue permiso licencia robaron seguridad soldado',
  },
  weaponOut: {
    says: [
      'BLANDIR .. con? un|una|el|la|su? ARMA_V',
      'me|nos|le|les|lo|la apunta|apunto|apuntando|apuntaron con|la|una',
      'apuntandome|apuntandonos|apuntandole|apuntarme',
      'ARMA_V .. apuntando|apuntada|apuntado|apunta a|hacia|en',
      'veneno|raticida|cloro|anticongelante .. en|a su|la|el|mi .. cafe|comida|bebida|sopa|agua|cerveza|plato',
      'con un|una|el|la ARMA_V en la|su|el mano|cuello|cabeza|garganta',
      'puso|pone|pusieron|ponerme .. ARMA_V en|al|a .. cuello|cabeza|cara|garganta|pecho',
      'se me|nos|le fue|vino|viene|echo|avento|dejo .. con .. ARMA_V',
      'persigue|persiguio|persiguiendo|correteo|corretea|correteando|siguio|sigue|viene|vino|venia .. con .. ARMA_V',
      'NOT|ni suelta|baja|quiere|deja .. soltar|bajar|dejar? ARMA_V',
      'apunalo|apunalaron|acuchillo|acuchillaron|balaceo|balacearon|disparo|dispararon|pico|picaron|macheteo|baleo a|al|le|contra|mi|un',
      'me|nos|le|lo|la apunalo|acuchillo|balaceo|disparo|dispararon|picaron|balearon',
      'me|nos|le|lo|la quiso|intento|trato|quisieron|trataron|intentaron de? MATAR_A',
      'clavo|encajo|enterro|clavaron|encajaron|metio .. ARMA_V',
      'encanonada|encanonado|encanono|encanonando|encanonaron',
      'disparando|disparos|balazos|tiros|echando|tirando afuera|al|a|balazos|en|contra',
    ],
    notNear: 'foto propiedad',
  },
  armsNamed: { says: ['ARMA_V', 'veneno|raticida'] },
  gunmen: {
    says: [
      'hombres|tipos|vatos|batos|dealers|dealer|pandilleros|cholos|sicarios|malandros|alguien|ellos|conecte|narcos|cartel|mara|maras con|traen|trae|tienen|sacaron|armados|armado|cargan .. armas|pistolas|pistola|cuernos|cuchillo|machete|machetes|bate|bates|armados|rifles?',
      'hombres|tipos|vatos|batos|pandilleros|sicarios|gente armados|armada',
      'hombre|tipo|vato|bato|senor|vecino|muchacho|sujeto|loco|tipa .. con|trae|tiene|carga|saco .. ARMA_V',
      'hombres|tipos|vatos|dealer|dealers|pandilla|mara|cartel|malandros|ellos .. quiere|quieren|van|va a? matarme|matarnos|matarlo|golpearme|levantarme|levantarlo|cobrarme',
      'me|nos|lo buscan|busca|andan|anda|estan buscando? para|pa matar|matarme|matarlo|matarnos|quebrarme|levantar',
      'balearon|balacearon|rafaguearon|dispararon|tirotearon mi|la|a|nuestra|contra casa|carro|la|mi',
    ],
    notNear: 'policia policias pelicula cargos portacion',
  },
  atDoor: {
    says: [
      'golpeando|tocando|pateando|tumbando|tumbar|golpean|patean|patea|golpea|aporreando|pegandole .. puerta|ventana|porton|ventanas',
      'estan|esta|andan|hay .. afuera|puerta|porton|esquina',
      'parado|parados|estacionado|estacionados|rondando|dando vueltas? .. afuera|casa|puerta|calle',
      'quiere|quieren|trata|tratan|tratando entrar|meterse|tumbar|de',
      'vinieron|vino|vienen|llegaron|llego .. a|por .. casa|buscarme|buscarlo|cobrar|buscar|mi|nosotros|el',
      'carro|camioneta|troca .. afuera|estacionada|estacionado|pasa',
    ],
  },
  owesDealer: {
    says: [
      'debo|debe|debemos|deben|debia|debiendo .. dinero|lana|feria|plata|dealer|conecte|droga|dolares|baro|varo|pesos|mil|ellos',
      'deuda|deudas de|con .. droga|drogas|dealer|conecte|ellos|narcos|gente',
      'NOT .. pagar|pago|pagado|pagarles|pagarle|page .. dealer|conecte|droga|deuda|ellos',
      'robe|robo|tumbe|tumbo .. dealer|conecte|mercancia|droga|clavo',
      'si no pago|paga|pagamos|les',
    ],
  },
} satisfies Partial<SignsOf<ViolenceSign>>;
