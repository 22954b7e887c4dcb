import { lexiconOf } from '../../signals/lexicon.ts';

/**
 * Word classes that the Spanish rules are composed of, without accents, as all words are compared.
 * Verbs in the forms that people use of themselves and of others, with the pronoun that Spanish
 * writes at their end, and as they are typed in haste ("kiero", "bivir").
 */
const CLASSES = {
  QUERER: `quiero quiere quieren quieres queremos queria querian querias quise quiso quisieron quisiera
    quisieran quiera quieran querer queriendo querido kiero qiero quero kisiera keria kiere deseo
    desea deseando deseaba deseara desearia gustaria prefiriendo
    ojala anhelo espero necesito`,
  QUIERO:
    'quiero quisiera queria quise kiero qiero quero kisiera deseo desearia necesito prefiero preferiria voy iba intente intento trate pienso planeo decidi puedo podria debo deberia boy',
  QUIERE:
    'quiere quisiera queria quiso kiere desea deseaba prefiere va iba intento intenta intentaba trato trata piensa planea puede podria quieren van',
  IR: `voy va vamos van vas iba iban boy vaya planeo planea planeando planeaba pienso piensa piensan intento
    intenta intentar intentando intente intentaba intentado trato trata tratando trate amenaza amenazo
    amenazando amenazaba dispuesto dispuesta decidido decidi decidio listo lista capaz tentado tentada
    juro pensaba pense penso pensando`,
  PENSAR: `pienso piensa piensan pensar pensando pensado pensaba pense penso piense pensamiento pensamientos
    idea ideas ideacion ganas deseo deseos plan planes intencion intenciones intento intentos impulso
    impulsos considero considera considerando considerado contemplando fantaseo fantasea imagino
    imaginando hablo habla hablan hablar hablando dice dicen decir diciendo dijo menciona menciono
    mencionado planeo planea planeando amenaza amenazo amenazas amenazando`,
  MORIR:
    'morir morirme morirse morirte muero muera mueran muriera muriese murieramos morirnos moririme murirme',
  MUERTO: 'muerto muerta muertos muertas',
  MATAR: 'matar mato mata mate matara matando matado matamos',
  MATARSE: `matarme matarse matarte matarnos matandome matandose suicidarme suicidarse suicidarte suicidarnos
    suicidandome suicidandose ahorcarme ahorcarse ahorcandose colgarme colgarse dispararme dispararse
    envenenarme envenenarse asfixiarme asfixiarse electrocutarme electrocutarse desvivirme desvivirse
    ahogarme autoeliminarme sobredosificarme`,
  ACABARSE:
    'matar suicidar ahorcar colgar disparar envenenar asfixiar desvivir electrocutar ahogar eliminar',
  SUICIDA: 'suicida suicidas',
  HERIRSE: `lastimarme lastimarse lastimarte lastimandome lastimandose cortarme cortarse cortandome cortandose
    herirme herirse quemarme quemarse quemandome quemandose rasgunarme rasgunarse autolesionarme
    autolesionarse autolesionandome autolesionandose autolesion autolesiones autolesionar autolesiono
    autolesiona danarme danarse golpearme golpearse mutilarme mutilarse`,
  HACERSE: 'hacerme hacerse haserme aserme haciendome haciendose',
  DANO: 'dano danos danio',
  CORTAR: 'corto corta corte cortaba cortado cortan cortando',
  HERIR: 'lastimo lastima lastime lastimaba lastimando rasguno rasguna rasgunando',
  DANAR: 'lastimar cortar herir quemar danar autolesionar mutilar',
  VIVIR: 'vivir viviendo bivir vibir bibir vivo existir existiendo',
  VIDA: 'vida bida',
  DESPERTAR:
    'despierta despierto despertar despierte despertara desperto despertarme despiertan despertarse levantarme',
  DESPERTARLO: 'despertarlo despertarla despertarle reanimarlo reanimarla',
  ME: 'me se te nos',
  LO: 'lo la los las le les',
  NOT: 'no nunca jamas tampoco sin nadie ningun ninguna ni',
  PODER:
    'puedo puede pueden podia podria podido pude pudo pueda puedan puedes aguanto aguanta soporto soporta resisto',
  ALGUIEN: `ella ellos ellas hijo hija hijos hijas hijastro hijastra esposo esposa marido mujer mama papa madre
    padre padrastro madrastra hermano hermana amigo amiga novio novia nino nina ninos ninas bebe
    muchacho muchacha chavo chava chamaco primo prima tio tia abuelo abuela abuelito abuelita sobrino
    sobrina pareja ex cunado cunada suegra suegro companero companera roomie alguien paciente cliente
    vecino vecina hombre senor senora nieto nieta yerno nuera viejo morro morra mijo mija papi mami`,
  OTRO: `alguien gente personas todos otros otra otro hijo hija hijos hijas esposo esposa marido mujer mama papa
    madre padre padrastro hermano hermana amigo amiga novio novia nino nina ninos ninas bebe jefe
    jefa vecino vecina vecinos suegra suegro pareja ex companeros policia familia primo tio dealer`,
  MATARLO:
    'matarlo matarla matarlos matarlas matarle dispararle acuchillarlo apunalarlo apunalarla',
  HERIRLO:
    'lastimarlo lastimarla lastimarlos lastimarlas herirlo herirla golpearlo golpearla golpearlos pegarle pegarles hacerle hacerles',
  TRAGAR: `tome tomo tomado tomaron tomar tomarme tomarse tomando trague trago tragado tragarme tragarse tragando
    ingeri ingirio ingerido meti metio metido comi comio echo eche aventado avente tomose bebi bebio`,
  TRAGADO:
    'tome tomado tomaron tomaste trague trago tragado ingeri ingirio meti metio comi comio inyecte inyecto consumi consumio',
  DEMASIADO: 'demasiado demasiada demasiados demasiadas muchisimas muchisimos sobra',
  MUCHO: 'muchas muchos monton chingo bola puno punado bonche bastantes',
  TODO: 'todas todos entero entera todo',
  ENVASE: 'frasco bote botella caja pomo botecito frasquito blister',
  MUCHOS:
    '10 12 14 15 16 18 20 24 25 28 30 35 40 45 50 60 70 80 90 100 diez doce quince veinte treinta cuarenta cincuenta cien',
  DROGA: `pastilla pastillas pildora pildoras tableta tabletas capsulas medicina medicinas medicamento
    medicamentos medicacion remedios xanax clonazepam rivotril tylenol tilenol paracetamol ibuprofeno
    aspirina aspirinas fentanilo fentanil fenta heroina chiva coca cocaina cristal meth metanfetamina
    metadona suboxone insulina oxicodona percocet percocets benzos valium diazepam alprazolam morfina
    droga drogas barras perico somniferos calmantes tranquilizantes tramadol gabapentina antidepresivos
    opioides ativan lorazepam klonopin azules`,
  BENZO:
    'xanax clonazepam rivotril valium diazepam alprazolam ativan lorazepam klonopin benzos benzodiacepinas tranquilizantes',
  ALCOHOL: `alcohol cerveza cervezas vino licor tequila vodka ron whisky whiskey mezcal pisto chelas chela tragos
    bebida caguama caguamas aguardiente cheves guaro alcol alcoholl`,
  VENENO: 'cloro veneno anticongelante insecticida raticida fabuloso pinol acido',
  BEBER: `tomar tomando tomado tomaba toma beber bebiendo bebido bebia bebe pistear pisteando pistea borracho
    borracha consumir consumiendo consumia consume usar usando usaba drogado drogada drogarme drogarse
    drogandome drogandose`,
  DEJAR: `deje dejo dejado dejar dejando dejamos pare paro parado parar quite quito abstinencia
    desintoxicacion desintoxicando desintoxicandome desintoxicandose desintoxicarme detox malilla
    acabo acabaron acabado suspendio suspendi sin sobrio sobria`,
  TEMBLAR:
    'temblando temblor temblores tiembla tiemblo tiemblan temblorina tembladera temblorosa tembloroso tembladeras',
  CONVULSION:
    'convulsion convulsiones convulsionando convulsiono convulsione convulsiona convulsionar convulsionado convulcion convulciones epilepticos epileptico',
  CONVULSIONANDO: 'convulsionando convulcionando convulsionandose',
  ALUCINAR:
    'alucinando alucina alucino alucinaciones alucinacion delirium delirando delira delirio delirios halucinando',
  CONFUSO: 'confundido confundida desorientado desorientada confusion',
  VER: 'veo ve ver viendo mira miro mirando vemos',
  OIR: 'oigo oye oir oyendo escucho escucha escuchar escuchando hoye hoyendo',
  SENTIR: 'siento siente sentir sintiendo',
  VISION:
    'cosas bichos sombras voces insectos aranas viboras fantasmas animalitos demonios muertos hormigas',
  VOMITAR:
    'vomito vomita vomite vomitando vomitado vomitar devolviendo tosiendo tose escupiendo escupe bomitando bomito guacareando',
  RESPIRAR: 'respira respirar respirando respiraba respiro',
  APENAS: 'apenas casi poco lento despacio raro',
  MORADO: 'morado morada morados moradas azul azules azulado azulada palido gris grises',
  PEGAR: `pega pego pegaba pegan pegando golpea golpeo golpeaba golpean golpeando maltrata maltrataba
    maltratando cachetea cacheteo patea pateo ahorca ahorco ahorcaba estrangula empuja empujo jalonea
    avienta avento viola violo ataca ataco agrede agredio abusa abuso golpiza`,
  DECIR: 'dice dijo dicen dijeron dicho diciendo decia juro jura jurado promete prometio advirtio',
  AGREDIR:
    'lastimar golpear pegar matar herir quemar ahorcar estrangular apunalar madrear violar atacar lastima golpea pega mata lastime golpee pegue mate',
  AGREDIRME:
    'lastimarme golpearme pegarme herirme quemarme ahorcarme lastimarnos golpearnos pegarnos',
  MIEDO:
    'miedo temo teme temor preocupa preocupada preocupado asusta nervioso nerviosa aterra terror susto',
  ARMA: 'pistola cuchillo arma navaja machete rifle escopeta bate martillo',
};

/** Words between the parts of a rule that change nothing: "ya no quiero de verdad seguir viviendo". */
const ADVERBS =
  'ya yo me se te lo le solo solamente mucho muy tan realmente nomas simplemente siempre todavia aun tambien ' +
  'casi a veces pues bien neta we wey guey pinche es esta estoy estan mejor de que hoy ahora ahorita asi ' +
  'continuamente seguido verdad literalmente en serio otra vez';

/** Words long and rare enough to be known with one slip. */
const DISTINCTIVE =
  'suicida suicidio suicidios suicidarme suicidarse suicidar sobredosis convulsiones convulsionando alucinando alucinaciones ' +
  'inconsciente matarme matarse lastimarme lastimarse ahorcarme ahorcarse morirme cortandose cortandome ' +
  'abstinencia autolesion temblando temblores despierta amenaza desorientado desmayo';

/** English words one letter away from these, and Spanish ones that mean something else. */
const OTHERS =
  'suicide suicides suicidal suicido suicidan suicide golpe golpes convulsion convulsions abstinence tormenta despiertan despierto despierte desmayos desmaye ' +
  'maltratarme marcharme mararme matarle matarlo matarla casarme casarse gastarme marcarme ' +
  'golpear golpee amenazas lastimarlo lastimarla cortarme cortarse morirse suicidado suicidaron patearme';

/** Quick spellings that are no single slip. */
const QUICK = new Map(
  Object.entries({
    k: 'que',
    q: 'que',
    ke: 'que',
    qe: 'que',
    toy: 'estoy',
    stoy: 'estoy',
    sta: 'esta',
    ta: 'esta',
    xq: 'porque',
    pq: 'porque',
    porq: 'porque',
    porke: 'porque',
    llo: 'yo',
    aser: 'hacer',
    haser: 'hacer',
    ase: 'hace',
    nel: 'no',
    jamaz: 'jamas',
    tmb: 'tambien',
    tb: 'tambien',
  }),
);

/** What Spanish words mean to the signal rules. */
export const spanish = lexiconOf({
  classes: CLASSES,
  adverbs: ADVERBS,
  distinctive: DISTINCTIVE,
  foreign: OTHERS,
  short: (word) => QUICK.get(word),
});
