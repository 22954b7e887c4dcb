import type { StoppedSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

const DOWNER = 'LICOR|CALMANTE';

/** How it is said in Spanish that drink or calming pills were stopped, ran out or were kept away. */
export const downerStoppedSigns: SignsOf<StoppedSign> = {
  downerStopped: {
    says: [
      `CESE .. ${DOWNER}`,
      `QUITAN .. ${DOWNER}`,
      `ACABA sin? .. ${DOWNER}`,
      `sin mas|el|la|las|su|sus|mi|mis|una|nada|tomar|una|ni? de? ${DOWNER}`,
      `no ha|he|hemos|han|volvio|quiso|ha|vuelto? tomado|bebido|probado|tocado|pisteado|tome|tomo|bebo|bebe|toma|tomamos|tomaba|bebia`,
      `no hay|habia|tiene|tengo|tenia|tenemos|queda|quedo|consigo|consigue|encuentro|dan|dieron|surten|surtieron .. ${DOWNER}`,
      `ultimo|ultima|ultimas|ultimos de? ${DOWNER}`,
      `ultimo|ultima|ultimas|ultimos dosis|pastilla|vez|botella|dia|vaso|gota .. ${DOWNER}`,
      `ni|no una|mas|un|hay|queda|quedan|tengo|gota ni? una? pastilla|pastillas|poco? de? ${DOWNER}`,
      `no puedo|puede|he|ha|pudo podido? conseguir|comprar|encontrar|surtir|tomar mi|su|mas|el|la? ${DOWNER}`,
      `sin dinero|feria|lana .. ${DOWNER}`,
      'ni una gota|copa|cerveza|trago|chela',
      'probado|tocado ni? una? gota|nada',
      'SOBRIO .. RATO|desde|hace|CUANTOS',
      'lleva|llevo|llevamos|tiene|tengo|anda|ando .. SOBRIO',
      'RATO|semana SOBRIO',
      'CALMANTE .. a nada|cero',
      'CALMANTE .. mitad',
      'dia CUANTOS sin',
      'RATO que|q|ke no LICOR',
      'desde|hace .. que no LICOR',
      `abstinencia|desintoxicacion|sindrome|detox|desintoxicando|desintoxicandose|desintoxicandome|malilla|retirada .. ${DOWNER}`,
      `${DOWNER} .. de golpe|jalon|tajo|seco|repente|abrupto`,
      `golpe|jalon|tajo|seco|repente|coldturkey .. ${DOWNER}`,
      `${DOWNER} .. acabo|acabaron|termino|terminaron|quito|quitaron|deje|dejo|suspendieron|suspendio|suspendi|robaron|perdi`,
      `receta|recetan|resurtir|resurten|surten|prescripcion .. CALMANTE`,
      `desde|despues ultimo|ultima .. ${DOWNER}`,
      `RATO sin .. ${DOWNER}`,
      'ya no toma|tomo|bebe|bebo|pistea|pisteo|chupa|tomamos|tomas',
      `falta|faltan|necesita|pide|bajando|bajarle|bajo|cortando .. ${DOWNER}`,
      'juro|jure|jurado .. virgen|virgencita|padre|meses|ano|guadalupe',
      'juramento|jurado|jurada',
    ],
  },
};
