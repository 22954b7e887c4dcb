import type { AbuseVeiledSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What others may see of abuse, in Spanish. */
export const abuseShownSigns: SignsOf<
  Extract<AbuseVeiledSign, 'rage' | 'belittled' | 'marks' | 'explained' | 'helpSought' | 'fled'>
> = {
  rage: {
    says: [
      'golpea|golpeo|pega|pego|patea|pateo|rompe|rompio|avienta|avento|quiebra|quebro|tira|tiro|destroza|destrozo|azota|aporrea|estrella|estrello .. pared|paredes|puerta|puertas|platos|cosas|muebles|ventana|todo|trastes|tele|television|celular|espejo|mesa',
      'me|nos|le|les grita|gritaba|grito|gritan|insulta|insultaba|insulto|gritonea|ofende|mienta|regana|humilla',
      'gritos|insultos|pleitos|peleas .. casa|diario|golpes|todos|siempre|noche|fuertes|feas|feos',
      'grita|gritos|gritan|gritando .. noche|noches|auxilio|ayuda',
      'se enoja|enfurece|encabrona|enojo|altera|prende|explota|exploto|descontrola|emputa|ponia .. mucho|feo|bien|y|loco|por|conmigo|todo|cuando|si|horrible|mal',
      'mal|mala caracter|genio|copa|borracho|tomado|vino|humor',
      'se pone .. mal|feo|loco|violento|agresivo|bravo|grosero|como|insoportable|diferente|bien',
      'empeora|empeorando|empeorado|peor .. cada|vez|dia|las|los',
      'pide|pidio|regala|trae perdon|disculpas|flores',
      'mi|tengo|tuve .. culpa .. por|enojo|enojar|contestar|provocar',
      'yo|lo provoque|provoco|saco .. casillas|lo',
      'NOT era|es siempre asi',
    ],
  },
  belittled: {
    says: [
      'me|nos dice|decia|llama|dijo|grita .. inutil|tonta|puta|loca|gorda|fea|estupida|pendeja|basura|mierda|nada|inservible|perra|mensa|zorra|drogadicta|valgo|sirvo|nadie|buena',
      'nadie .. me|te|va .. querer|quiere|creer|cree|creeria|querria|quiera|crea|creen',
      'NOT me|va|van|iban creen|cree|creer|creerian|creyeron',
      'NOT valgo|sirvo|soy nada|para',
      'me|nos humilla|humillaba|denigra|menosprecia|insulta|ofende|desprecia|rebaja|minimiza|ridiculiza|manipula',
      'me hace|hacen|hacia sentir|creer|pensar|dudar .. loca|inutil|menos|culpable|nada|basura|chiquita|estoy|soy',
      'todos|todo|gente|familia .. piensan|creen|dicen|cree|piensa|adoran|quieren .. buen|bueno|santo|buena|perfecto|encantador|amor|el',
    ],
    notNear: 'escuela trabajo jefe',
  },
  marks: {
    says: [
      'moreton|moretones|moreteada|moreteado|moretes|hematomas|hematoma|cardenales|chichon',
      'ojo|labio|boca|cara|nariz|brazo|costilla|costillas|pierna|ceja morado|morada|roto|rota|quebrado|fracturada|partido|hinchado|hinchada|reventado|rotas|fracturado|quebrada|negro|partida|moro',
      'marcas|marca|dedos|huellas marcados|de|en|del .. cuello|brazos|brazo|manos|dedos|espalda|piernas|cinturon|cara|golpes|cable',
      'con|trae|tiene|traia|llega|tenia|vi GOLPES|golpes|marcas|moretones|rasgunos|quemaduras|moreton',
      'toda|todo|bien|muy|llego|estoy|quede golpeada|golpeado|morada|moreteada|madreada|marcada|hinchada|madreado',
      'maquillaje|lentes|manga|mangas|base|corrector|bufanda|sueter|gafas|sudadera .. para|larga|largas|oscuros|tapar|que|cubrir|ocultar|porque|aunque|negros|calor',
      'tapo|tapar|cubro|cubrir|escondo|taparme|esconder|ocultar .. golpes|maquillaje|marcas|ojo|moretones|moreton|lo',
      'sangrando|sangre|sangra .. nariz|boca|labio|cara|oido|cabeza|ceja',
    ],
    notNear: 'aguja jeringa inyecto anemia plaquetas futbol higado inyectarme vena venas',
  },
  explained: {
    says: [
      'digo|dije|dice|dicen|decir|decimos|invento|invente|inventar|dijo|miento|menti|diciendo .. me|se|que .. cai|cayo|caigo|resbale|tropece|pegue|golpee|escaleras|puerta|torpe|accidente|bano|bici|tropezo|resbalo|sola',
      'cai|caigo|pegue|golpee|tropece|choque .. con|de|en|contra|por .. escaleras|puerta|mueble|bano|gaveta .. digo|otra|dije|dice|pero',
      'invento|inventando|invente|inventar|pongo|busco .. excusas|pretextos|pretexto|excusa|historia|mentiras',
      'soy|es .. torpe|distraida|tonta',
      'NOT digo|dije|decir|puedo|cuento|conte|contar .. nadie|verdad|decir|contarle|quien .. paso|verdad|pasa|nadie|fue|hizo|contar',
      'NOT fue .. accidente|caida',
    ],
    notNear: 'borracho sobriedad recaida bicicleta',
  },
  helpSought: {
    says: [
      'vino|vinieron|llego|cayo .. policia|patrulla .. por .. gritos|golpes|pleito|pleitos',
      'policia|policias|patrulla|poli|911|sheriff|chota .. vino|vinieron|llego|llame|llamar|llamaron|llamo|hablar|hace|hizo|fue|hicieron|fueron|NOT|casa|otra|hable|nada',
      'llame|llamar|llamo|llamaron|hable|hablar|llamarle|llamado|hablarle|hablaron .. policia|911|patrulla|poli|sheriff|cps|dcfs',
      'orden de? restriccion|alejamiento|proteccion',
      'denuncia|denunciar|denunciarlo|denuncie|demandar|cargos|denuncio',
      'refugio|albergue|shelter|casa hogar',
      'linea de? violencia|ayuda',
      'arrestaron|arresto|detuvieron|encarcelaron|carcel .. por|golpearme|pegarme|violencia|golpes',
      'vecinos|vecina|vecino .. oyen|oyeron|escuchan|escucharon|escucho|llamaron|llamo|oyo',
      'lugar|adonde|donde|casa|sitio seguro|segura|esconderme|irme|ir|quedarme|meterme',
    ],
  },
  fled: {
    says: [
      'me|nos escape|escapar|escapo|escapamos|fugue|salimos|sali|huir|hui|huyendo|huimos|corrio|saque|escapamos .. casa|el|noche|hijos|ninos|corriendo|con|ventana|madrugada|de|descalza|anoche',
      'huyendo|huir|huimos|escapar|escaparme|escapando|huyo|hui|huirle|escape de|del|con|casa|a|porque|anoche',
      'NOT tengo|tenemos|tiene|hay .. donde|adonde|quien|lugar|lado .. ir|irme|irnos|quedarme|acudir|esconderme|correr|dormir|pedir',
      'duermo|dormimos|durmiendo|vivo|viviendo|dormi|quedando|dormir .. carro|camioneta|motel|refugio|calle|parque .. con|hijos|mis|por|porque|ninos',
      'toca|tuve|tengo|tenemos|tuvimos que? correr|salir|salirnos .. con|corriendo .. ninos|hijos|nenas|nenes|bebe|nina|nino',
      'maleta|maletas|mochila|bolsa lista|listas|escondida|hecha|preparada',
      'volvi|regrese|vuelvo|regreso|volver|regresar .. con|a|al .. el|esposo|marido|novio|lado',
      'salirme|salir|irme|alejarme|librarme|separarme .. de|con|sin .. el|aqui|esta|ahi|casa|relacion|mis|esto|que|ninos',
    ],
    notNear: 'anexo centro hospital',
  },
};
