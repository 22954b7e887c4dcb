import type { AbuseHarmSign } from '../../../../signals/constellations/abuse/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is threatened, and what is taken from the old and ill, in Spanish. */
export const abuseThreatSigns: SignsOf<
  Extract<AbuseHarmSign, 'armed' | 'deathThreat' | 'hostage' | 'robbed'>
> = {
  armed: {
    says: [
      'me|nos|le|la|lo apunta|apunto|puso|pone|saca|saco|ensena|enseno|encanona|encanono|amenaza|amenazo|correteo|persiguio|persigue|mostro|avento .. ARMA|tijeras|botella|picahielo|desarmador|arma',
      'me|nos pega|pego con .. ARMA',
      'con .. ARMA en la|mi mano|mesa|cabeza|cuello|cara',
      'con .. ARMA me|nos amenaza|amenazo|dijo|dice|corretea|sigue|persigue',
      'ARMA .. en|a|contra la|mi|el cabeza|sien|cuello|cara|boca|garganta|pecho|mesa|frente|almohada|espalda|costilla',
      'me|nos apuntaba|encanono|encanona',
      'duerme|limpia|saca|carga|ensena|deja|pone .. ARMA .. cuando|almohada|enfrente|mesa|frente|discutimos|peleamos|cama|lado',
    ],
  },
  deathThreat: {
    says: [
      'me|nos|la|le amenaza|amenazo|amenazan|amenazaba|amenazado|amenazaron|amenazando',
      'tiene|tienen|trae|traen|tenia|estoy|vivo amenazada|amenazado|amenazadas|amenazados',
      'amenaza|amenazo|amenazan|amenazaba|amenazas|amenazandome con|de|a',
      'recibo|recibi|hace|manda amenazas',
      'me|nos va|iba|quiere|quiso|queria|juro|intento|trato|vaya a? golpear|desaparecer|quemar|picar|desfigurar|pegar|ahorcar|balacear',
      'me|nos quiere|quiso|intento|trato|juro|amenaza de? matar|lastimar',
      'otro:matarme|otro:matarnos|otro:golpearme|otro:lastimarme|otro:desaparecerme|otro:lastimarnos|otro:quemarme',
      'dice|dijo|dicen|juro|jura|grito|advirtio|promete .. si .. dejo|voy|hablo|digo|denuncio|cuento|salgo|fuera .. mata|matan|va|arrepentir|arrepiento|quita|entierra|busca|encuentra|pesar|muerta|mato|matar|encontrar',
      'si .. dejo|voy|llamo|grito|hablo|digo|denuncio|cuento|salgo|regreso .. me|nos|lo|la|los mata|matan|golpea|busca|desaparece|quema|entierra|encuentra|quita',
      'me mata|matan si|dice|dijo',
      'si me|nos halla|encuentra|agarra me|nos mata|matan|desaparece|quema',
      'mato|quemo|ahorco|golpeo|pateo a|al mi? gato|gata|perro|perra|perrito|perrita|mascota .. enfrente|frente|dijo|sigo|conmigo|luego',
      'dice|dijo que? luego|despues|ahora? sigo|sigues|sigue|va|toca yo|tu|la|su|mi|el QUERIDO?',
      'si .. hablo|digo|dejo|voy|cuento .. le|les hace|hacen|pasa|pasara algo|dano',
      'anoche|ayer|hoy|ahorita|antier casi me|nos mata|ahoga|ahorca|matan',
      'casi|poco me|nos mata|ahorca|ahoga|matan .. anoche|ayer|golpes|borracho|PAREJA',
      'me|nos mata|matan|matara|mate si|antes|dice|dijo|un',
      'ni|nadie me va|van|iba|encuentra|encontrar a? encontrar|cuerpo|nunca|encontrarme',
      'va|vas|iba a? arrepentir|pesar|salir|pagar .. viva|caro|muerta|con',
      'no .. ser|eres|seras|seria de nadie|otro',
      'va|vas|sales a? terminar|acabar|salir|salgo|quedar .. panteon|caja|bolsa|muerta|pozo|zanja|muerto',
      'capaz|miedo de|que .. otro:matarme|matarme|matarnos|mate',
    ],
    notNear: 'desalojo renta banco casino boss divorcio',
  },
  hostage: {
    says: [
      'amenaza|amenazo|amenazan|dice|dijo|jura|quiere .. migra|inmigracion|ice|deportar|deporten|deportan|deportacion|dhs|reportar|papeles',
      'me|nos va|puede|iba|quiere .. migra|inmigracion|ice|papeles',
      'echar|echa|echarme|llamar|llama|llamarle|hablarle|hablar|aventar|habla|echarnos .. a? la? migra|inmigracion|ice|cps',
      'AGRESOR .. me|nos va|puede|iba|quiere a? deportar|reportar|entregar|denunciar',
      'me|nos va|puede|iba|quiere|amenaza a? reportar|echar|entregar con|a la|los migra|inmigracion|ice|policia|cps',
      'amenaza|amenazo|dice|dijo|va|quiere|puede|jura|si|iba|amenazando .. quitar|quita|quitarme|llevar|llevarse|quitarnos|robar|lleva|quitaria .. hijos|ninos|hijo|hija|nina|nino|hijas|bebe|custodia|chamacos',
      'me|nos graba|grabo|filma|filmo .. relaciones|desnuda|desnudo|sexo|intimidad|acostados',
      'publicar|subir|mandar|ensenar|publica|sube|manda|compartir|enviar|difundir|poner|exhibir .. mis|las|unas|mi fotos|videos|video|desnudos|packs|pack|nudes|intimas|intimos',
      'chantajea|chantaje|chantajeo|extorsiona|extorsion|extorsionan|chantajeando',
      'fotos|videos .. intimas|intimos|desnuda|desnudo .. si|con|familia|subir|internet',
      'se robo|llevo|quito|robaron a? mis|los|a mi? hijos|ninos|hijo|hija|nina|nino',
      'NOT los|las|lo|la voy|vuelvo|volvere|iba|vas a? ver',
      'no vuelvo|volveria|volver|voy|veo a? ver a? mis hijos|hija|hijo|ninos|hijas',
    ],
  },
  robbed: {
    says: [
      'quita|quitan|roba|roban|cobra|cobran|saca|sacan|gasta|gastan|agarra|maneja|manejan|queda|quedan|quito .. cheque|cheques|pension|seguro|ssi|ahorros|jubilacion|retiro|social|tarjeta',
      'hizo|hicieron|hace|obligo|obligaron|quieren|quiere firmar|firme|firmara|firmar .. papeles|casa|escritura|escrituras|poder|testamento|cosas',
      'le|les roba|roban|quita|quitan|sacan|saca dinero|su|el|la|todo',
    ],
  },
};
