const BENZO = `xanax xanaxes xannies clonazepam clona clonas rivotril valium diazepam alprazolam ativan lorazepam klonopin benzo
  benzos benzodiacepinas tranquilizantes barras`;
const OPIOIDE = `fentanilo fentanil fenta heroina chiva tecata metadona oxicodona oxis oxys percocet percocets percs percos percosets
  norcos norco vicodin hidrocodona morfina azules azulitas opioides opioide opiaceos m30 tranq`;

/** What is drunk or taken, and what it does. */
export const BODIES = {
  TRAGAR: `tome tomo tomado tomaron tomar tomarme tomarse tomando trague trago tragado tragarme tragarse tragando
    ingeri ingirio ingerido meti metio metido comi comio echo eche aventado avente tomose bebi bebio echarme
    echarse meterme meterse`,
  TRAGADO:
    'tome tomado tomaron tomaste trague trago tragado ingeri ingirio meti metio comi comio inyecte inyecto consumi consumio took',
  /** Drugs that were taken today by someone. */
  METIDO:
    'metio meti inyecto inyecte fumo fume inhalo inhale arponeo trago trague esnifo fumarse fumarme inyectarse inyectarme meterse tragarse inhalar fumar took',
  DEMASIADO: 'demasiado demasiada demasiados demasiadas muchisimas muchisimos sobra',
  MUCHO:
    'muchas muchos monton montones chingo bola puno punado punos punados bonche bastantes chorro chingos titipuchal madral tantas',
  TODO: 'todas todos entero entera todo',
  ENVASE: 'frasco bote botella caja pomo botecito frasquito blister tira cajita bottle',
  MUCHOS:
    '10 11 12 13 14 15 16 17 18 20 21 22 23 24 25 26 28 30 32 35 36 40 45 48 50 60 70 80 90 100 diez once doce quince veinte veintitantas treinta cuarenta cincuenta cien',
  DROGA: `pastilla pastillas pildora pildoras tableta tabletas capsulas medicina medicinas medicamento
    medicamentos medicacion remedios tylenol tylenols tilenol tilenoles advil advils motrin aleve excedrin ibuprofenos benadryls seroquel trazodone zoloft prozac paracetamol ibuprofeno pills pastillitas
    aspirina aspirinas coca cocaina cristal meth metanfetamina piedra
    suboxone insulina acetaminofen acetaminofenes sertralina amitriptilina quetiapina benadryl nyquil trazodona droga drogas barras perico somniferos calmantes tramadol gabapentina antidepresivos
    ${BENZO} ${OPIOIDE}`,
  BENZO,
  OPIOIDE,
  /** Of these a handful is dangerous by itself. */
  FUERTES: `tylenol tylenols tilenol tilenoles paracetamol acetaminofen acetaminofenes insulina tramadol somniferos antidepresivos barras ${BENZO} ${OPIOIDE}`,
  ALCOHOL: `alcohol cerveza cervezas vino licor tequila vodka ron whisky whiskey mezcal pisto chelas chela tragos
    bebida caguama caguamas aguardiente cheves guaro romo birra birras alcol alcoholl`,
  VENENO:
    'cloro veneno anticongelante insecticida raticida fabuloso pinol acido matarratas thinner clorox',
  BEBER: `tomar tomando tomado tomaba toma beber bebiendo bebido bebia bebe pistear pisteando pistea borracho
    borracha consumir consumiendo consumia consume usar usando usaba drogado drogada drogarme drogarse
    drogandome drogandose`,
  DEJAR: `deje dejo dejado dejar dejando dejamos pare paro paramos parado parar quite quito abstinencia
    desintoxicacion desintoxicando desintoxicandome desintoxicandose desintoxicarme detox malilla
    malilliado malillo malilludo acabo acabaron acabado suspendio suspendi sin sobrio sobria`,
  TEMBLAR:
    'temblando temblor temblores tiembla tiemblo tiemblan temblorina tembladera temblorosa tembloroso tembladeras',
  /** Jerks of the body, which after benzodiazepines or alcohol come before a seizure. */
  SACUDIDA: `brinca brincan brincos brinquitos sacude sacuden sacudidas sacudiendo sacudirse sacudio sacudia sacudi espasmos jalones jaloneos
    toques tirones calambrazos latigazos respingos estremece retuerce zaps descargas salta saltan`,
  CONVULSION:
    'convulsion convulsiones convulsionando convulsiono convulsione convulsiona convulsionar convulsionado convulcion convulciones epilepticos epileptico',
  CONVULSIONANDO: 'convulsionando convulcionando convulsionandose',
  ALUCINAR:
    'alucinando alucina alucino alucinaciones alucinacion delirium delirando delira delirio delirios halucinando',
  CONFUSO: 'confundido confundida desorientado desorientada confusion',
  VER: 'veo ve ver viendo mira miro mirando vemos',
  OIR: 'oigo oye oir oyendo escucho escucha escuchar escuchando hoye hoyendo',
  SENTIR: 'siento siente sentir sintiendo',
  VISION: `cosas bichos sombras voces insectos aranas viboras serpientes culebras fantasmas animalitos animales
    ratas ratones cucarachas gusanos demonios diablos monstruos muertos hormigas`,
  VOMITAR:
    'vomito vomita vomite vomitando vomitado vomitar devolviendo tosiendo tose escupiendo escupe guacareando guacarea',
  RESPIRAR: 'respira respirar respirando respiraba respiro',
  APENAS: 'apenas casi poco poquito lento lentito despacio despacito raro',
  MORADO: 'morado morada morados moradas azul azules azulado azulada palido palida gris grises',
  DESPERTARLO:
    'despertarlo despertarla despertarle reanimarlo reanimarla levantarlo levantarla moverlo pararlo',
  /** Hardly there, after something was taken. */
  MAREADO:
    'mareado mareada ido ida perdido perdida dormido dormida privado privada babeando flacido flacida',
} as const;
