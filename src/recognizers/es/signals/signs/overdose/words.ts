/** Classes of words that the signs of overdose are composed of, in Spanish. */
export const overdoseClasses = {
  REACCIONA:
    'despierta despierte despertaba desperto despiertan reacciona reacciono reaccionan reaccione responde respondio responden responda reaccionaba respondia',
  MUEVE: 'mueve movio mueven movia parpadea pestanea inmuta',
  DESPERTARLE:
    'despertarlo despertarla despertarle despertar reanimarlo reanimarla levantarlo levantarla pararlo pararla reviviendolo revivirlo revivirla despertamos despierto',
  SACUDIR:
    'sacudo sacudi sacudimos sacudirlo sacudirla sacudiendolo sacudiendola pellizco pellizque cacheteo cachetadas muevo movi moverlo moverla moviendolo moviendola grito gritamos gritandole zarandeo zarandee zarandearlo zarandearla',
  COLORIDO:
    'morado morada morados moradas azul azules azulado azulada moradito moradita azulosa azuloso gris grises grisaceo violeta ceniza cenizo ceniza moraditos moraditas azulitos',
  LABIO:
    'labios labio boca cara unas dedos piel manos trompa bembas bemba carita boquita trompita cachetes',
  RESUELLO:
    'respiraciones respira respirar respirando respiraba respiro respire respiran resuella resuello resollar respiracion',
  DUDAR: 'hacer hago quien',
  /** Who was awake goes again. */
  APAGARSE:
    'yendo durmiendo apagando desmayando cayendo quedando va fue duerme durmio apaga apago desmayo desmaya cae cayo quedo perdiendo hundiendo',
  RUIDO:
    'ruido ruidos sonido sonidos ronquido ronquidos gargareo gargaras burbujeo borboteo silbido',
  INGIRIO:
    'tome tomo tomado tomaron tomaste trague trago tragado tragaron ingeri ingirio ingerido meti metio metido comi comio comido eche echo aventado avente avento zampo zampe empujo empuje empino empine bebi bebio inyecto inyecte fumo fume consumio consumi tomandose tragandose atasque atasco atascado chingue sople engulli engullo atragante',
  INGERIR:
    'tomar tomarme tomarse tragar tragarme tragarse echar echarme echarse meter meterme meterse comer comerme comerse zampar aventarse aventarme empinarse empinarme',
  USO: 'tome tomo tomado tragado trague trago meti metio metido comio inyecte inyecto inyectado inyectando fume fumo fumado fumando inhalo inhale use uso usado usando consumio consumi consumido probo probe jalo pico pique arponeo loneo dio puso puse esnifo metiendo tomando chuto rayas raya lineas linea dosis toque ajalo cristaleo piqueteo',
  OPIACEO: `roxy roxys oxys clona clonas fentanilo fentanil fenta heroina chiva tecata metadona metadonas oxicodona oxis percocet percocets percs percos percosets norcos norco vicodin hidrocodona morfina azules azulitas opioides opiaceos m30 tranq xilacina tramadol xanax clonazepam rivotril barras benzos diazepam valium fentanyl blues suboxone chinas`,
  /** What a doctor prescribes, or the pharmacy sells. */
  RECETADA:
    'litio metformina losartan enalapril metoprolol warfarina zolpidem risperidona lamotrigina difenhidramina naproxeno ketorolaco diclofenaco fluoxetina pregabalina olanzapina haloperidol carbamazepina digoxina glibenclamida levotiroxina gabapentina gabapentinas trazodonas aspirinas tylenol tylenols tilenol tilenoles advil advils paracetamol paracetamoles benadryl benadryls ibuprofenos quetiapinas sertralinas tramadoles',
  EXCITANTE:
    'cristal coca cocaina meth metanfetamina metanfetaminas perico piedra crack hielo tachas tacha extasis anfetaminas adderall molly mdma foco cristalazo perica soda crico vidrio energeticas anfetamina tusi crystal ice pase pases',
  RECIPIENTE:
    'gramo frasco bote botecito frasquito blister tira cajita sobre paquete bolsa receta tableta',
  /** What one has too much of without danger. */
  GUSTO: 'cafe cafecito pastel azucar dulces comida tacos amor pan chocolate dulce ternura series',
  DANINO:
    'spray gotas pastilla pastillas pastillita pastillitas medicina medicinas medicamento medicamentos cloro veneno gomitas gomita brownie mota marihuana vape cigarro jabon detergente raticida parche pildora pildoras sosa thinner limpiador fabuloso insecticida droga polvo capsula capsulas jarabe galleta metadona suboxone',
  CRIATURA:
    'bebe bebito nino nina ninito ninita hijito hijita nieto nieta chiquito chiquita sobrinito sobrinita hermanito hermanita primito primita nietecito nietecita hijastro hijastra nene nena chamaquito chamaquita criatura pequeno pequena baby toddler nenito nenita gemelos',
  ENVOLTURA:
    'bolsa bolsita bolsitas globo globos envoltorio envoltorios condon condones paquete paquetes capsulas papelito papelitos bolsas piedra piedras bola bolita',
  /** The amount that it should have been. */
  FEWER:
    '1 2 3 4 5 6 8 10 12 15 20 25 30 40 50 100 un una uno dos tres cuatro cinco seis diez veinte media medio 1ml 2ml 5ml 10ml 5mg 10mg 20mg 50mg',
};
