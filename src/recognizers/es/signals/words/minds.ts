/** Wanting, thinking, living and dying. */
export const MINDS = {
  QUERER: `quiero quiere quieren quieres queremos queria querian querias quise quiso quisieron quisiera
    quisieran quiera quieran querer queriendo querido kiero qiero quero kisiera keria kiere deseo
    desea deseando deseaba deseara desearia gustaria prefiriendo
    ojala anhelo espero necesito wanna want wants`,
  QUIERO:
    'quiero quisiera queria quise kiero qiero quero kisiera deseo desearia necesito prefiero preferiria voy iba intente intento trate pienso planeo decidi puedo podria debo deberia wanna',
  QUIERE:
    'quiere quisiera queria quiso kiere desea deseaba prefiere va iba intento intenta intentaba trato trata piensa planea puede podria quieren van wants',
  IR: `voy va vamos van vas iba iban vaya planeo planea planeando planeaba pienso piensa piensan intento
    intenta intentar intentando intente intentaba intentado trato trata tratando trate amenaza amenazo
    amenazando amenazaba dispuesto dispuesta decidido decidi decidio listo lista capaz tentado tentada
    juro pensaba pense penso pensando`,
  PENSAR: `pienso piensa piensan pensar pensando pensado pensaba pense penso piense pensamiento pensamientos
    idea ideas ideacion ganas deseo deseos plan planes intencion intenciones intento intentos impulso
    impulsos considero considera considerando considerado contemplando fantaseo fantasea imagino
    imaginando hablo habla hablan hablar hablando dice dicen decir diciendo dijo menciona menciono
    mencionado cruza ocurre ocurrio planeo planea planeando amenaza amenazo amenazas amenazando`,
  /** Over and over, or all the time. */
  SIEMPRE: `siempre diario diariamente constante constantemente seguido todo todos todas cada dia noche
    mucho bastante continuamente`,
  MORIR:
    'morir morirme morirse morirte muero muera mueran muriera muriese murieramos morirnos moririme murirme die',
  /** Of oneself: "quiero que se muera" is another thing. */
  MORIRME: 'morir morirme morirse morirte morirnos moririme murirme muero die',
  MUERTO: 'muerto muerta muertos muertas',
  MATARSE: `matarme matarse matarte matarnos matandome matandose suicidarme suicidarse suicidarte suicidarnos
    suicidandome suicidandose ahorcarme ahorcarse ahorcandose colgarme colgarse dispararme dispararse
    envenenarme envenenarse asfixiarme asfixiarse electrocutarme electrocutarse desvivirme desvivirse
    ahogarme autoeliminarme sobredosificarme desvivirnos`,
  ACABARSE:
    'matar suicidar ahorcar colgar disparar envenenar asfixiar desvivir electrocutar ahogar eliminar',
  SUICIDA: 'suicida suicidas',
  VIVIR: 'vivir viviendo vivo existir existiendo',
  VIDA: 'vida',
  DESPERTAR:
    'despierta despierto despertar despierte despertara desperto despertarme despiertan despertarse levantarme',
  NOT: 'no nunca jamas tampoco sin nadie ningun ninguna ni',
  PODER:
    'puedo puede pueden podia podria podido pude pudo pueda puedan puedes aguanto aguanta soporto soporta resisto',
  MIEDO: `miedo temo teme temor preocupa preocupada preocupado asusta nervioso nerviosa aterra terror
    susto pavor panico`,
  DECIR:
    'dice dijo dicen dijeron dicho diciendo decia juro jura jurado promete prometio advirtio grita grito',
  /** What makes one go on. */
  SENTIDO: 'sentido razon razones motivo motivos caso chiste gusto objeto proposito ganas fuerzas',
  /** Looking for a way on the internet. */
  BUSCAR: `busco busca buscando busque buscar buscado investigo investigando investigue investigado leyendo
    viendo googlee googleando googlie guglie google internet youtube averiguando averigue`,
  CARTA: 'carta cartas nota notas mensaje mensajes video videos audio audios recado',
  COSAS: 'cosas pertenencias ropa juguetes ahorros perro gato joyas muebles',
  REGALAR: `regale regalo regala regalando regalado regalar reparti repartio repartiendo repartir donando
    done dono deshaciendome deshaciendose`,
} as const;
