import type { VitalSign } from '../../../../signals/constellations/withdrawal/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What heart, heat and consciousness do, in Spanish. */
export const vitalSigns: SignsOf<VitalSign> = {
  heart: {
    says: [
      'LATE .. CORRE',
      'LATE no se? me|le? calma|baja|para|tranquiliza|controla',
      'CORRE .. LATE',
      'no|ni me|le|se? baja|bajan|calma|calman|para .. LATE|pulsaciones',
      'LATE|pulsaciones no|ni me|le|se? baja|bajan|calma|calman',
      'taquicardia|taquicardias|palpitaciones|palpitacion|arritmia|hipertension|hipertenso',
      'presion|precion|bp .. PRESION',
      'PRESION .. presion',
      'dolor|opresion|presion|punzada|aprieta|duele .. pecho',
      'opresion|punzada|punzadas|aprieta .. corazon',
      'corazon .. salir|salirse|boca|pecho|explotar|oidos|garganta|cabeza',
      'CUANTOS|110|120|130|140|150|160 pulsaciones|latidos|lpm',
    ],
    notNear:
      'roto rompio amor nervioso nerviosa emocion emocionado emocionada feliz controlada controlado medicada',
    otherDenied: ['LICOR', 'CALMANTE', 'BEBER', 'ALCOHOL', 'DROGA'],
  },
  fever: {
    says: [
      'fiebre|fiebres|calentura|calenturas|fievre|calenturon|fiebron',
      'temperatura .. GRADOS',
      'GRADOS .. grados|fiebre|calentura|temperatura',
      'hierve|arde|quema .. frente|cuerpo|cabeza',
      'ardiendo|hirviendo .. fiebre|calentura|cuerpo|frente',
      'esta ardiendo|hirviendo',
    ],
    notNear: 'gripa gripe covid vacuna',
    otherDenied: ['LICOR', 'CALMANTE', 'BEBER', 'ALCOHOL', 'DROGA'],
  },
  feverDenied: {
    says: ['sin|ni fiebre|calentura|temperatura', 'no .. fiebre|calentura|temperatura'],
  },
  drenched: {
    says: [
      'SUDA .. chorros|mares|frio|mucho|mojado|parar|puerco|horrible|feo',
      'empapado|empapada|banado|banada .. SUDA',
      'sudores',
      'no deja|para|paro|dejo SUDA',
    ],
  },
  fainted: {
    says: [
      'desperte|desperto|amaneci|amanecio .. piso|suelo|bano|tirado|tirada',
      'DESMAYO',
      'perdio|perdi|pierde|perdido|perdiendo .. conocimiento|conciencia|sentido',
      'cayo|cai|caigo|cae|azoto|desplomo|desplome|desplomado redondo|redonda|suelo|piso|solo|desmayado|inconsciente|bano',
      'desplomo|desplome|azoto|colapso',
      'caigo|cae|caido .. rato|veces|seguido|solo|sola',
      'no se|me? PUEDE ni? pararse|pararme|levantarse|levantarme|caminar',
      'no se|me? PUEDE ni parar|levantar|mover',
      'ni pararse|pararme|caminar PUEDE',
      'nubla|nublo|nublaba|oscurece|oscurecio|negro .. vista|todo|mundo',
      'quedo|encontre|encontramos|amanecio inconsciente|tirado|tirada|desmayado',
      'cae|caigo|cayo|cai al|en|a .. pararse|pararme|levantarse|levantarme|bano|regadera|suelo|piso',
      'doblan|doblaron|fallan|fallaron|responden .. piernas|rodillas',
      'paro|levanto|para|levanta|levantarme|pararme .. mareo|mareado|caigo|cae|negro',
    ],
  },
};
