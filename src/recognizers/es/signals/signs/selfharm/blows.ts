import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Blows, bites, scratches, wounds kept open and food refused, in Spanish. */
export const blowsSigns = {
  strikesSelf: {
    says: [
      'me|se doy|da|dio|di|daba|dando de? golpes|cabezazos|punetazos|cachetadas|bofetadas|trancazos|madrazos|topes|golpazos|cinturonazos',
      'me|se doy|da|dio|di|daba|dando duro|fuerte|recio? contra',
      'darme|darse|dandome|dandose golpes|cabezazos|punetazos|cachetadas|bofetadas|trancazos|madrazos|topes|contra|de|en',
      'se golpea|golpeaba|golpeando|azota|abofetea|cachetea|aporrea',
      'me|se agarro|agarra|agarre a cachetadas|golpes|madrazos|trompadas|punetazos|cabezazos yo|ella|el|a|sola|solo|misma|mismo|contra',
      'se GOLPEA .. cabeza|cara|contra|pared|piernas|misma|mismo|sola|solo|frente|cinturon|brazos',
      'GOLPEARSE',
      'GOLPEO|GOLPEA la|el|las|con|a|contra pared|paredes|muro|espejo|puerta|puertas',
      'punetazos|golpes|cabezazos a|en|contra .. pared|paredes|muro|espejo|puerta|cara',
      'cabeza|frente contra la|el|una',
      'me|se DUELO|DUELE',
      'DANARSE|QUEMARSE',
      'GOLPEO|GOLPEA|golpeando|golpear|pegandome|pegandose a? mi|su|la cabeza|frente|cara|piernas|cuerpo',
      'me SIGO .. lastimado|lastimando|lastimar|golpear|golpeando|pegar|morder|pellizcar|castigar|arrancar|danar|herir',
      'se SIGUE .. lastimado|lastimando|lastimar|golpear|golpeando|pegar|morder|pellizcar|castigar|arrancar|danar|herir',
      'me|se arranco|arranca|arranque|arrancaba|jalo|jala|jale .. pelo|pelos|cabello|cabellos|greñas|pestanas|cejas|pellejos|pellejitos|greñas|grenas|piel',
      'me|se agredo|agrede|maltrato|maltrata|violenta|torturo|tortura|lastimo|lastima .. si|mi|misma|mismo|sola|solo|fisicamente|cuerpo',
      'me|se aviento|avienta|aventaba|tiro|tira|estrello|estrella contra|al|a la|el? piso|pared|suelo|paredes|carros',
      'me|se HAGO algo|cosas',
      'me|se aprieto|aprieta|amarro|amarra .. cuello|brazo|muneca|liga|ligas',
    ],
    notBefore: 'un una a que ver saber oir',
    notNear:
      'rodilla tobillo espalda barba futbol gimnasio mosquito puntos puerta lengua jugando boletos comiendo higado gabinete cajon techo escalera pica pican picazon comezon alergia ronchas',
  },
  strikesMe: {
    says: [
      'me GOLPEO .. yo|misma|mismo|sola|solo|contra|pared|paredes|muro|piernas|muslos|frente|cabeza',
      'GOLPEARME',
    ],
    notBefore: 'un una a',
    notNear:
      'novio esposo marido pareja ex papa padrastro mama hermano puerta futbol jugando cayo cai',
  },
  scrapes: {
    says: [
      'me|se HAGO|HACERSE_A unas? rayas|rayitas|lineitas|rayones|marcas|marquitas',
      'me|se rasco|rasca|tallo|talla|raspo|raspa|rascaba|tallaba|rayo|raya .. hasta|MI_PIEL|carne|con',
      'unas en|hasta|contra .. MI_PIEL|piel|carne|sangr',
      'me|se encajo|encaja|clavo|clava|entierro|entierra|meto|mete|pincho|pincha .. unas|NAVAJA|PUNTA',
      'encajarme|encajarse|clavarme|clavarse|enterrarme|enterrarse|picarme|picarse|encajandose|clavandose .. unas|NAVAJA|PUNTA',
      'rayarse|rayarme|rayandose|rayandome|rascarse|rascarme|tallarse|tallarme .. MI_PIEL|hasta',
      'agua hirviendo',
    ],
    notNear:
      'alergia mosquito insulina inyecto inyecta inyectarme heroina chiva jeringa dosis vena',
  },
  reopens: {
    says: [
      'abro|abre|abri|abrio|abrir|abrirme|abrirse|abriendo|abriendose|abriendome|reabro|reabre|reabrir|reabrirme|reabrirse|arranco|arranca|arrancarse|arrancarme|arrancandose|arrancandome|quito|quita|quitarse|quitarme|quitandose|pica|rasca|rascarse|rascarme|rasco|rascandose|rascandome|jala|jalarse .. herida|heridas|costra|costras|puntos|puntadas|cortes|cortadas|cicatrices|suturas',
      'no dejo|deja que? .. cicatrizar|sanar|cerrar|sane|sanen|cierre|cierren|cicatrice|cicatricen|cure|curen',
      'sal|limon|alcohol|cloro|vinagre en|a las|los|la|sus|mis heridas|cortes|cortadas|herida|llagas',
    ],
    notNear: 'dentista doctor cirujano cesarea perro',
  },
  starves: {
    says: [
      'me|se mato|mata|matando de hambre',
      'no merezco|merece .. comer|comida',
      'me|se provoco|provoca|provocaba|provocando|hago|hace .. vomito|vomitar|vomitos',
      'vomito|vomita|vomitaba|vomitar .. comida|como|come|comer|comi',
      'provocarme|provocarse .. vomito|vomitar',
    ],
  },
  noFood: {
    says: [
      'no como|come|comer|comido|he comido',
      'deje|dejo|dejar|deja de comer',
      'sin comer|comida',
      'aguanto|aguanta|aguantar|aguantarme el? hambre',
      'ayuno|ayunando',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
