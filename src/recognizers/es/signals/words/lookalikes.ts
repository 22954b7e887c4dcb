/**
 * Everyday words, Spanish and English, that are one slip or one sound from a word of the rules and
 * mean themselves: "mareando" is not "madreando". Found by trying the spelling on two dictionaries.
 */
export const LOOKALIKES =
  'enterado enterada enterados enterar enteraba enteraban enterando enteraron enterarse mareando mareado mareada marearon mareaban ' +
  'creacion mediacion golear goleando goleador goleamos goleaban goleados facturado facturada recatado recatada desierto desierta ' +
  'desertar desertado presiente prefecto plumones carbones alegrias contante alusiones cotillas atracada atracado atracamos ' +
  'cacheada cacheado embragada encarada encarado hincados patinado maneando descasar concerto conejera entraria entraran ' +
  'clamaron clamaban tabaleando templando temblando brazas bromando terminal internal continual rallados rallando calvaban ' +
  'aparando bloque pizza callo valla vallan sierra sierran cohorte cohortes cocer casar casando deslomada deslomado develado ' +
  'desaprecio deprecia depreciar piteando pistando encerado encerada enceramos acodaran interino reglando rastrillo refriado ' +
  'centimos mision impossible possible pasta savannah familial imaginal personage pression oppression kitten plane phone ' +
  'theme shave shaves shape devil prove recall supper tennis phase passes classes montee obsession depression mission token ' +
  'motto kits sorts tunnel cartoon saloon bender aprehender injerido intension resiente resientes';
