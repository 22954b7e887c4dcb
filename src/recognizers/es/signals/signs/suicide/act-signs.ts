import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** Killing oneself by its name, and as a thing announced, in Spanish. */
export const actSigns = {
  actNamed: {
    says: [
      'hoy|manana en la noche|tarde|madrugada me mato|SE_MATA|ME_MATO',
      'voy|va|quiero|quiere|iba a? meter|meterme|meterse|inyectar|inyectarme|inyectarse|poner|ponerme|ponerse toda|todita .. insulina|morfina|frasco',
      'MATARSE',
      'quitarmela|quitarsela',
      'quitarme|quitarse|quitarte|quitar|acabarme|terminarme la vida',
      'acabar|acabo|acabe|terminar|termino con mi|su|la|esta|esto|todo VIDA|todo',
      'acabar|terminar con? todo|esto esta|hoy|ahorita|de|ya',
      'cometer|cometa suicidio',
      'me voy|iba a matar|suicidar|ahorcar|colgar|desvivir',
      'se va|iba a matar|suicidar|ahorcar|colgar|desvivir',
      'nos vamos a suicidar|desvivir',
      'me quiero|quisiera|pienso matar|suicidar|ahorcar|colgar|desvivir',
      'se quiere|quisiera|piensa matar|suicidar|ahorcar|colgar|desvivir',
      'volarme|volarse|volar|reventarme|reventar la|los sesos|cabeza|tapa|craneo',
      'pegarme|darme|meterme|pegarse|darse|meterse un tiro|balazo|plomazo|plomo',
      'hacerme|hacerse el harakiri',
      'me mato|suicido hoy|ahorita|esta|manana|ya|yo|solo|sola',
      'hoy|ahorita|esta|manana noche? me mato|suicido',
      'ponerle|poner fin|final a? mi|su|la|esto|todo',
      'colgar|colgarme|colgarse los|mi tenis|cuello',
      'irme|largarme de este|esta mundo|vida',

      // Said of the present, by oneself or by another who tells of it: "se cuelga hoy".
      'me quito|quitare la vida',
      'se quita|quite|quitara|quitaria la vida',
      'AMENAZA .. que .. se SE_MATA',
      'AMENAZA .. se SE_MATA',
      'si .. dejan|deja|quitan|corren|llevan|encierran|regresan .. me ME_MATO',
      'AMENAZA .. con|de MATARSE|LANZARSE|colgarse|ahorcarse|envenenarse|cortarse|tomarse|tragarse',
      'AMENAZA .. se toma|traga|tomara|tragara|empina .. todas|frasco|raticida|veneno|cloro|insecticida',
      'AMENAZA .. se corta|abre|raja las? venas|munecas',
      'que se mata|suicida|ahorca|cuelga que|si|hoy|ya|y|ahorita',
      'me|se SE_MATA|ME_MATO hoy|ahorita|manana|orita',
      'rato|hoy|ahorita|manana|orita .. me|se cuelgo|cuelga|ahorco|ahorca|disparo|dispara|enveneno|envenena|desvivo|desvive|suicida',
      'esta noche|madrugada|tarde me|se SE_MATA|ME_MATO',
      'me doy|dare|pego|pegare|meto|metere un tiro|balazo|plomazo|escopetazo|navajazo',
      'se da|dara|pega|pegara|mete|metera|pegue|de|meta un tiro|balazo|plomazo|escopetazo',
      'me|se revienta|reviento|vuela|vuelo|volara|reventara la|los|el cabeza|sesos|craneo|tapa',
      'se SE_LANZA .. del|desde|al|de|a .. ALTO|TRENES',
      'me ME_LANZO .. del|desde|al|de|a .. ALTO|TRENES',
      'me|se va|voy|iba|quiere|quiero|queria a? tirar|aventar|lanzar|arrojar|echar .. del|desde|al|de|a .. ALTO|TRENES',
      'me|se corto|corta|abro|abre las venas hoy|si|y|ahorita|esta',
      'perdone|perdoname|perdonen|perdonenme por lo que voy|va a hacer hoy|esta|ahorita|manana',
    ],
    notNear:
      'pelicula novela serie risa trabajar trabajando estudiando gym alberca piscina paracaidas clavado clavados computadora llamada sistema deudas bailando coca perico linea raya presion azucar glucosa wifi internet pagina celular app',
  },
} satisfies Partial<SignsOf<SuicideSign>>;

/** Classes of words of one who says it, and of what is said. */
export const actClasses = {
  /** Who says, swears or threatens. */
  AMENAZA: `dice dicen dijo diciendo amenaza amenazo amenazando amenazado amenazaba jura juro jurando repite repitiendo grita
    gritando avisa aviso escribio puso mando asegura insiste`,
  SE_MATA: `mata mate matara suicida suicide suicidara ahorca ahorque ahorcara cuelga cuelgue colgara desvive desviva dispara dispare
    disparara envenena envenene degolla`,
  ME_MATO: 'suicido ahorco cuelgo desvivo disparo enveneno matare suicidare ahorcare colgare',
  SE_LANZA: 'avienta aviente tira lanza lance brinca brinque arroja arroje aventara tirara lanzara',
  ME_LANZO: 'aviento tiro lanzo brinco arrojo aventare tirare lanzare',
  TRENES:
    'tren metro expreso freeway autopista trafico carros trailer trailers subway highway expressway vacio periferico',
};
