import type { SelfharmSign } from '../../../../signals/constellations/selfharm-names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Why one hurts oneself, and what makes a wound a harmless one, in Spanish. */
export const reasonsSigns = {
  deservesPain: {
    says: [
      'merezco|merece|mereciera|merecia|merecido|merecemos|meresco|merescco',
      'castigo|castiga|castigarme|castigarse|castigandome|castigandose|castigaba|castigar|castigos|autocastigo',
      'me odio|detesto|odiaba',
      'se odia|detesta',
      'el|ese|este|mi|su dolor',
      'me doy|da|tengo asco|coraje',
      'odio|odia|detesto mi|su|como|lo cuerpo|cara|vida|soy|me',
      'por tonta|tonto|pendeja|pendejo|inutil|gorda|gordo|fea|feo|mala|burra|estupida|estupido|idiota|pecadora|mensa|menso|sonsa|haber|comer',
      'mi|su culpa',
      'culpable|culpa',
    ],
  },
  painRelieves: {
    says: [
      'alivio|alivia|aliviar|aliviarme|desahogo|desahogarme|desahogarse|desahoga|desahogar|calma|calmar|calmarme|calmarse|calmo|tranquiliza|tranquilizarme|relaja|descargo|descargar|descarga|libera|liberarme',
      'para|pa|asi|por no|de? pensar|sentir|llorar|explotar|gritar|sentirme|sufrir|calmar',
      'sentir|siento|siente algo|viva|vivo|menos|nada|mejor',
      'sentirme|sentirse viva|vivo|mejor|bien',
      'unico|unica que|cosa|forma|manera .. ayuda|calma|sirve|funciona|siento|quita|hace|sentir|controlo|alivia|desahog',
      'cuando|cada .. enojo|enoja|enojado|enojada|triste|estreso|estresa|estresada|estresado|ansiosa|ansioso|ansiedad|peleo|pelea|pelean|peleamos|grita|gritan|discute|discuten|discuto|discutimos|desespero|desespera|desesperado|desesperada|enojan|regano|regana|reganan|frustra|frustro|altera|altero|llora|lloro|siento|siente|sola|solo|mal|vez|noche|dia|que',
      'de coraje|rabia|enojo|ansiedad|desesperacion|frustracion|impotencia|tristeza',
      'callar|calla|apagar|silenciar|parar .. voces|cabeza|mente|pensamientos|ruido',
      'hasta que|sangrar|sacarse|sacarme|verse|ver|salir|salirme|dejar|dejarse|hacerme|hacerse|quedar|no',
      'dolor fisico|emocional|interno|interior|adentro|alma',
      'coraje|ansiedad|estres|enojo|rabia|depresion|presion|presiones',
      'duele|dolor menos|adentro',
      'me|le|se quita|ayuda|calma|baja|pasa|olvido|olvida|funciona|distrae',
    ],
  },
  harmReason: {
    says: [
      'para|pa|por no|de|dejar|dejar? pensar|sentir|llorar|explotar|gritar|sufrir|acordarme|extranar|drogarme|tomar',
      'para|pa|asi|por|y sentir|siento|sentirme|siente algo|viva|vivo|bien|mejor|menos|otra',
      'para|pa calmar|calmarme|calmarse|desahogarme|desahogarse|castigarme|castigarse|desestresarme|olvidar|olvidarme|distraerme|relajarme|aguantar',
      'para|pa que se callen|calle|quite|pase|me|le',
      'me|le|nos calma|alivia|tranquiliza|relaja|desahoga|ayuda',
      'no sentia|siento|sentir|siente nada',
      'no aguantaba|aguanto|soportaba|soporto el|la|lo|mas|tanto',
      'en lugar|vez de tomar|drogarme|llorar|gritar|consumir',
      'solo|nomas|unico asi|que siento|calma|puedo|me|ayuda',
    ],
  },
  harmSoothes: {
    says: [
      'sangre|cortada|cortadas|corte|cortes|ardor|navaja|quemada|herida me|le calma|alivia|tranquiliza|relaja|quita|ayuda|hace|desahoga|da',
      'CORTES|NAVAJA|dolor .. calma|alivia|tranquiliza|relaja|desahoga mas|la|el|mi',
      'prefiero|prefiere el|ese|este? dolor',
      'dolor|ardor me|le calma|alivia|tranquiliza|relaja|hace sentir?',
      'ver|viendo|veo .. sangre .. calma|alivia|tranquiliza|relaja|paz',
      'NAVAJA es|era mi|su|el|la unico|unica|mejor|nueva|escape|amiga|droga',
    ],
  },
  meantHarm: {
    says: [
      'a|de proposito',
      'adrede|aposta|intencionalmente|deliberadamente|queriendo',
      'por gusto',
      'con intencion',
    ],
  },
  harmHabit: {
    says: [
      'cuando|siempre|diario|seguido|hasta|otra|duro|fuerte|mucho|ultimamente|anda|ando|vive|sigue|sigo',
      'cada que|vez|dia|noche|rato',
      'todos|todas los|las dias|noches',
      'para|pa que|no|sentir',
      'tengo|tiene que',
      'porque|xq me|se|no|soy|es|esta',
    ],
  },
  skinMishap: {
    says: [
      'cocinando|cocina|cocinar|cocinaba|rasurando|rasurandome|rasurandose|rasurar|rasure|rasurarme|afeitando|afeitarme|afeitar|pelando|cebolla|cebollas|papas|verduras|estufa|comal|horno|sarten|aceite|freir|planchando|trabajo|jale|chamba|obra|taller|soldando|accidente|accidentalmente|caida|cayo|cai|caerse|resbalo|resbale|tropece|tropezo|futbol|bici|bicicleta|patineta|gimnasio|gym|operacion|cirugia|cesarea|tatuaje|tatuajes|piercing|alergia|mosquito|mosquitos|zancudo|zancudos|playa|cafe|platos|trastes|jardin|rosal|lata|oficina|limon|zacate|nopal|nopales|espina|espinas|cancha|partido|sopa',
      'sin querer',
      'al sol',
      'con papel|hoja|una|el|la papel|hoja|lata',
      'por accidente',
    ],
  },
  toldInArt: {
    says: [
      'cancion|canciones|album|pelicula|peliculas|serie|novela|novelas|libro|capitulo|personaje|podcast|documental|folleto|conferencia|poema|tarea',
    ],
  },
  healedHarm: {
    says: [
      'hace .. anos',
      'pasaron|pasado .. anos',
      'en middle|high|la|mi|su secundaria|prepa|primaria|adolescencia|juventud|school|preparatoria',
      'ya tiene 20|21|22|23|24|25|26|27|28|30',
      'anos sin|limpia|limpio|atras|que',
      'ya no lo|me|se hago|hace|corto|corta|lastimo|lastima|quemo',
      'cuando tenia|era|estaba|iba .. 12|13|14|15|16|17|joven|chica|chico|chavo|chava|chavalo|chavala|nina|nino|adolescente|prepa|secundaria|morrito|morrita|anos',
      'cicatrices|marcas|heridas son|estan|ya? viejas|antiguas|viejitas|sanadas|borradas',
      'cicatrices ya|son .. anos|sanaron|antes|viejas',
      'en el|mi pasado',
      'sanaron|cicatrizaron|cicatrizadas|superado|supere|superamos|recuperada|recuperado',
      'de adolescente|joven|chavo|chava|chavita|chavito|morra|morro|jovencita|jovencito',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
