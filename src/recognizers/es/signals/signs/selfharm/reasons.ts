import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Why one hurts oneself, in Spanish. */
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
      'dolor|ardor .. piel|brazos|piernas|cuerpo .. unico|unica|controlar|controlo|mio|decido',
      'TAJARSE|QUEMARSE|DANARSE|sangrar es|era .. unico|unica|mio|mia',
      'TAJARSE|QUEMARSE|DANARSE|sangrar|cortes|cortadas me|le hace|hacen|da|dan .. control|poder|sentir|paz',
      'unico|unica que? .. controlo|controlar|decido|mando .. dolor|piel|sangre|cortes|navaja',
      'me duele donde|cuando yo quiero|decido|digo',
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
} satisfies Partial<SignsOf<SelfharmSign>>;
