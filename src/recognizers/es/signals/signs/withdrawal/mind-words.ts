/** Words of what is not there, of raving and of seizures. */
export const mindClasses = {
  MIRA: 'vea vean ve veo ves ver viendo vi vio veia mira miro mirando miraba miran ven mire vemos',
  OYE: 'oiga oigan escuche oye oigo oir oyendo oia oi oyo escucha escucho escuchando escuchaba escuchar oyen',
  BICHO:
    'bichos bicho aranas arana hormigas hormiga gusanos gusano viboras vibora serpientes culebras ratas rata ratones cucarachas cucaracha insectos alacranes animales animalitos animal diablos diablo diablitos demonios demonio fantasmas fantasma monstruos moscas lagartijas sapos duendes perros gatos',
  APARECE:
    'hombrecitos mujercitas monitos munequitos angelitos cositas bultos bulto puntitos sombras sombra figuras figura cosas caras gente personas persona alguien hombre hombres mujer mujeres nino ninos senor senora muerto muertos muerta difunto difunta visiones luces ojos cuerpos soldados policias angeles virgen brujas payasos papa mama abuela abuelo hermano sangre fuego humo',
  EMISORA: 'radio radios tele television televisor estereo bocina podcast grabadora estacion',
  MASCOTA: 'perro perra perrito perrita gato gata gatito gatita caballo cachorro mascota',
  FINADO: 'muerto muerta difunto difunta finado finada fallecido fallecida',
  LLEGA:
    'sento hablo vino parado parada sentado sentada aparece aparecio visita visito habla llama llamo',
  SUENA:
    'coro coros cantos voces voz musica ruidos ruido pasos cosas susurros gritos gente hablar hablan llaman llamando radio nombre golpes toquidos campanas',
  PLATICA:
    'habla hablo hablando platica platico platicando discute discutiendo pelea peleando grita gritando conversa conversando hablandole gritandole platicandole contesta regana',
  AUSENTES:
    'difuntos finados difunta cortinas sillas cobija finado finada refri refrigerador lampara planta plantas sillon cuadro foto santos pared paredes nadie muerto muertos muerta difunto difunta fantasma fantasmas espejo tele ventana techo aire puerta silla invisible invisibles sombra sombras',
  ATAQUE:
    'convulsion convulsiones convulsionando convulsiono convulsione convulsiona convulsionar convulsionado convulsionaba convulciones convulcion convulsionandose convulso epileptico epileptica epilepticos espasmodico',
  DISPARATES:
    'incoherencias disparates tonterias locuras raras raro sentido babosadas cosas coherente enredado delirando',
  SABE: 'se sabe recuerdo recuerda acuerdo acuerda sabia sabemos ubica',
  PIERDE:
    'confundido confundida desorientado desorientada confusion desorientacion desvaria desvariando desvariaba delira delirando delirio delirios incoherencias incoherente incoherentes enajenado atarantado atarantada zafado trastornado trastornada',
};
