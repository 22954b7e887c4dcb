import type { SelfharmSign } from '../../../../signals/constellations/selfharm/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What injury to oneself leaves on the skin, and how it is hidden, in Spanish. */
export const marksSigns = {
  skinWounds: {
    says: [
      'LESIONES en|por .. MI_PIEL',
      'MI_PIEL .. parecen|parece mapa|cebra|codigo|rayado|carne|cuaderno',
      'MI_PIEL todo|toda|todos|todas? lleno|llena|llenos|llenas|marcado|marcados|marcada|marcadas|vendado|vendada|vendados|vendadas|tasajeado|tasajeados|tasajeada|tasajeadas|cortado|cortados|cortada|cortadas|rasgunado|rasgunados|rajados|rajado|rayados|tajeado|tajeados|quemado|quemados|aranados',
      'encontre|vi|descubri|note|tiene|trae|traia|tenia|ensena|enseno|mostro|enseno|vimos|veo|salieron|aparecieron|aparece|anda .. LESIONES',
      'mis|sus cicatrices|cortes|cortadas|heridas|marcas|quemaduras|rayas|costras',
      'venda|vendas|curitas|vendaje|vendajes|gasas .. MI_PIEL',
      'quemaduras|marcas|quemadas de|con LUMBRE',
      'nudillos .. sangre|sangrando|rotos|abiertos|pelados|rajados',
    ],
    notNear:
      'cirugia operacion cesarea acne varicela estrias mosquito mosquitos agujas inyectarse inyecta',
  },
  freshWounds: {
    says: [
      'manga|mangas|venda|vendas|calcetin|leggings .. pegada|pegado|pegadas|pego|pegan|pega al|a|en .. MI_BRAZO|cortes|herida|heridas|cortadas',
      'NOT me|le? queda|quedan|hay|tengo|tiene lugar|espacio|sitio|piel|campo donde|sin|para|limpia|libre? marca|marcas|cortar|cortarme|cortarse|cicatriz|cicatrices|cortes|cortada',
      'LESIONES nuevas|nuevos|nueva|nuevo|fresca|frescas|frescos|fresco|recientes|reciente|profundas|profundos|profunda|profundo|hondas|hondos|abiertas|sangrando|paralelas|paralelos|derechitas|derechitos',
      'sangrando|sangra|sangro|sangre|sangrado de|del|en|por|la|el? mi|el|la|los|las? MI_BRAZO',
      'recien cortada|cortado|cortados|cortadas|hechas|hechos|hecha|quemada|rajados',
      'MI_BRAZO todo|toda|todos|todas? cortado|cortados|cortada|cortadas|rajado|rajados|tasajeado|tasajeados|tasajeada|tasajeadas|rasgunados|rasgunado',
      'foto|fotos|video .. LESIONES|sangre|MI_PIEL|NAVAJA',
      'cortes|cortadas|cortada|cortaditas|tajos|rajadas en|por|arriba .. MI_PIEL',
      'nuevas|nuevos|nueva|mas|varias|varios|hartas|muchas|muchos|bastantes|muchisimas LESIONES',
      'LESIONES .. cada|todos|todas vez|dia|mas|dias|semana|noches',
    ],
    notNear:
      'cirugia operacion cesarea acne varicela estrias mosquito mosquitos agujas luz tatuaje pelo tallas ropa zapatos precios escuela amor autos',
  },
  hidesWounds: {
    says: [
      'tapar|tapo|tapa|tapaba|esconder|escondo|esconde|ocultar|oculto|oculta|taparme|taparse|cubrir|cubro|disimular .. cortes|cortadas|heridas|quemaduras|rasgunos|tajos|rajadas',
      'cortes|cortadas|heridas|quemaduras|tajos|rajadas abajo|debajo|bajo .. manga|mangas|sudadera|pulseras|ropa|pantalon|playera',
      'nadie sabe|ve|vea|nota|note .. me|se HAGO|TAJO|TAJA|DUELO|DUELE',
    ],
    notNear: 'luz presupuesto gato perro trabajo cirugia operacion cesarea gallo',
  },
  bloodSeen: {
    says: [
      'sangre|sangra|sangrar|sangro|sangrando|sangrado|sangraba|sangre|sangrara|ensangrentada|ensangrentado|ensangrentadas|sangron',
      'carne viva',
      'moretones|moretes|morada|hematomas',
    ],
    notNear:
      'nariz encias presion tos toser tosiendo vomita vomito regla menstruacion prueba pruebas analisis donar azucar tipo examen orina popo excremento llame familia banco',
  },
  deepWound: {
    says: [
      'muy|mas|bien|demasiado|bastante profundo|profunda|profundos|profundas|hondo|honda',
      'puntos|puntadas|suturas|sutura|coser|cosieron',
      'no deja|para|deje|paraba de|la sangrar|sangre',
      'fue la mano',
      'me pase',
      'mas hondo|profundo|adentro',
      'no cierra|cierran|sana|sanan|cicatriza',
      'infectado|infectada|infectadas|pus',
    ],
  },
  ownLimb: { says: ['MI_BRAZO', 'manga|mangas'] },
  freshly: {
    says: [
      'fresca|frescas|fresco|frescos|nueva|nuevas|nuevos|recien|recientes|reciente|hoy|ayer|anoche|ahorita',
      'esta manana|semana|tarde|noche|madrugada',
      'cada vez mas|peor',
    ],
  },
  explainedAway: {
    says: [
      'dice|dijo|dicen|jura|juro|segun|inventa|invento|inventando|culpa|excusa|pretexto .. gato|gata|gatito|perro|cayo|cai|accidente|rasurando|puerta|bici|cocina|raspo|nada|raspon|planta|rosal|jugando',
      'miento|mentira|mentiras|menti .. gato|perro|cai|accidente',
    ],
  },
  heatSleeves: {
    says: [
      'manga|mangas|sudadera|sudaderas|chamarra|sueter|hoodie|chaqueta .. calor|caloron|calorones|verano|grados|sol|calorazo|calorcito|agosto|julio',
      'calor|caloron|calorones|verano|grados|calorazo .. sudadera|chamarra|sueter|hoodie|mangas|manga',
      'no se? quiere|deja|quita|pone|usa|quito .. sudadera|short|shorts|mangas|sueter|chamarra|traje',
    ],
  },
  hidesSkin: {
    says: [
      'vean|vea|ven|revisan|revisen|revisar|checan|checar|miran|ensenar|mostrar los|las|mis|sus|mi|el|la MI_BRAZO',
      'manga|mangas larga|largas',
      'sudadera|sudaderas|chamarra|sueter|sueteres|hoodie|chaqueta|pantalon|pantalones .. calor|caloron|calorones|calorcito|verano|siempre|sol|grados|dormir|calorazo|todo',
      'calor|caloron|calorones|verano .. sudadera|chamarra|sueter|hoodie|mangas',
      'tapa|tapo|tapaba|cubre|cubro|esconde|escondo|oculta|oculto|taparse|tapandose|taparme|tapando|cubrirse|esconderse|esconder|ocultar|tapar|escondiendo .. MI_PIEL|marcas|cicatrices|cortes|cortadas|heridas|rasgunos',
      'pulsera|pulseras|curitas|maquillaje|munequeras|vendas',
      'no quiere|deja|dejo|ensena|quiero|usa|pone .. ensenar|vea|ver|mostrar|short|shorts|traje|brazos|MI_PIEL|revisen|toquen|bano|alberca',
      'baja|jala|estira|bajo|jalo|baje las|la mangas|manga',
      'encierra|encierro|encerrada|encerrado|encierre|encerro|encerrarse|encerrarme',
      'a escondidas',
      'en secreto',
      'nadie sabe|ve|vea|note|nota|mira|ha',
      'que no|nadie|mi .. vea|vean|note|noten|se',
    ],
  },
} satisfies Partial<SignsOf<SelfharmSign>>;
