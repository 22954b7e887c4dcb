/** Words of trembling, of the heart and of what stays down. */
export const bodilyWithdrawalClasses = {
  RETIENE:
    'retiene retengo retener tolera tolero tolerar aguanta aguantar detiene detengo detener mantiene mantener conserva guarda guardar',
  AGUA: 'nada agua comida liquidos estomago suero',
  DESMAYO:
    'desmayo desmaye desmaya desmayado desmayada desmayando desmayar desmayos desmayaba desmallo desmalle desvanecio desvaneci desvanece desvanecido desvanecimiento soponcio patatus',
  TIESO: 'tieso tiesa duro dura rigido rigida engarrotado engarrotada',
  RETUERCE: 'retuerce retorcia retorcio retorciendo retorciendose retorcer',
  SUELO: 'suelo piso cama bano cocina banqueta sala regadera patio',
  MIEMBRO:
    'brazo brazos pierna piernas mano manos cuerpo cara cabeza ojo ojos musculos musculo parpado parpados pies pie cuello hombros dedos boca',
  BRINCO:
    'brinca brincan brinco brincos brincaba brincando brinquitos brinquito salta saltan saltos sacude sacuden sacudidas sacudida sacudiendo espasmos espasmo jalones jaloneos jalan tirones tiron calambrazos latigazos respingos contracciones contrae contraen toques descargas',
  TEMBLOR:
    'temblando temblorosas tembladeras temblor temblores tiembla tiemblo tiemblan temblorina temblorinas tembladera tembladeras temblorosa tembloroso temblaba temblar tembleque temblequeo tiemblas tienbla tienblan tenblando',
  RECIO:
    'horrible horriblemente fuerte fuertes fuertisimo feo feisimo recio incontrolable incontrolables incontrolablemente violento violentos violentamente muchisimo hoja gelatina todo toda todito duro severo severos bastante demasiado maraca',
  SOSTENER:
    'agarrar sostener detener tener cargar levantar firmar escribir comer abrochar caminar parar pararse servir marcar abotonar prender controlar agarra sostiene detiene firma escribe camina tomar',
  SOSTENIDO:
    'vaso cuchara taza pluma telefono celular agua cafe sopa lapiz tenedor plato cel nada cigarro botella encendedor llaves comida firme',
  SUDA: 'suda sudo sudando sudaba sudado sudada sudor sudar',
  PARED:
    'espejo pared paredes techo ventana puerta ropero closet alfombra cortinas muebles cuadros sabanas cobijas',
  ALUCINA:
    'alucinando alucina alucino alucinaciones alucinacion alucinar alucinado alucinaba halucinando visiones aluciones',
  TREPA:
    'caminan camina suben sube andan anda corren caminando subiendo comen comiendo pican salen saliendo',
  MANOTEA:
    'agarra agarrando jala jalando quita quitando sacude sacudiendo espanta espantando mata matando pesca atrapa busca buscando manotea manoteando',
  CREE: 'dice cree jura grita asegura piensa diciendo gritando',
  ACOSAN:
    'persiguen siguen espian envenenar matarlo vienen camaras vigilan quieren policia siguiendo',
  CANTAN: 'llaman llamando hablan hablando tocan llama cantan lloran gritan susurran rien',
  ONDEA:
    'escurria escurre sangra sangraba goteaba derretia movia movian respirara mueve mueven moviendo derrite derriten respira respiran habla hablan derritiendo camina caminan',
  PUEDE: 'puedo puede puedes podia logra puedo podemos',
  LATE: 'corazon pulso pecho palpito latidos',
  CORRE:
    'rapido rapidisimo acelerado acelerada aceleradisimo fuerte mil galope galopando desbocado desbocada brinca brincando salir sale salirse explotar revienta reventar late latiendo latia corre corriendo acelera taquicardia aprieta apretado loco 110 115 120 125 130 135 140 145 150 155 160 170 180 irregular palpita retumba retumbando tambor',
  PRESION:
    'alta altisima cielo cielos nubes subio sube subida subiendo disparo disparada elevada arriba 150 155 160 165 170 175 180 185 190 195 200 205 210 220 230 tope',
  GRADOS: '38.5 39 39.5 40 40.5 41 101 102 103 104 alta subio altisima ardiendo treinta',
  VUELVE:
    'vomita vomito vomite vomitando vomitado vomitar vomitaba devuelve devolviendo devuelvo guacarea guacareando guacareado guacarear basca basqueando arroja arrojando deposita depone deponiendo vomitos gomita gomitando bomita bomitando',
};
