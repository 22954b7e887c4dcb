import type { OverdoseSign } from '../../../../signals/constellations/overdose/names.ts';
import type { SignsOf } from '../../../../signals/sign.ts';

/** What is asked by one who stands beside a body, and when it was, in Spanish. */
export const questionSigns = {
  letSleep: {
    says: [
      'dejo|dejar|dejarlo|dejarla|dejamos|deje|dejemos|dejala|dejalo|dejarle .. dormir|durmiendo|dormido|dormida|descansar|acostado|acostada',
      'dejarlo|dejarla|dejalo|dejala solo|sola|asi|acostado|acostada',
      'lo|la dejo|dejamos|deje solo|sola|asi',
      'duerma|durmiendo|dormir|dormirla|pase .. borrachera|peda|cruda|mona|efecto|pase|mona|pasa',
      'dormir|durmiendo|dormirse la mona|borrachera|peda',
      'de lado|ladito|costado',
      'meto|meter|meterlo|meterla|metimos|bane|banarlo|banarla|bano|metemos|echo|echarle|eche .. agua|regadera|ducha|fria|hielo|tina',
      'bano|agua|ducha fria|helada',
      'cafe|leche|suero|limon .. bajar|baje|cargado|corte|cortar|pase',
      'doy|damos|darle|le .. leche|cafe|suero|pan|limon',
      'hago|hacer|hacerlo|hacerla|provocar|provocarle|provoco .. vomitar|vomite|vomito',
      'miedo|NOT .. llamar|llamo|hablar|hablarle .. 911|policia|ambulancia|migra|emergencia',
      'NOT quiero|queremos|quiere .. policia|ambulancia|911|migra',
      'se|le va|vaya|baje|pasa|pasara|baja|quita|pase .. efecto|borrachera|peda|pedo|solo|droga',
      'espero|esperar|esperamos|esperarme .. pase|baje|despierte|despertar|quite',
    ],
  },
  sleepsItOff: {
    says: [
      'dejo|dejar|dejarlo|dejarla|dejamos|deje|dejemos|dejala|dejalo|dejarle .. dormir|durmiendo|dormido|dormida|descansar|acostado|acostada',
      'duerma|durmiendo|dormir|dormirse|pase la borrachera|peda|mona|loquera',
      'agua|ducha|bano fria|helada',
    ],
    notNear: 'bebe cuna siesta perro',
  },
  asksIfSafe: {
    says: [
      'si me duermo|quedo|despierto',
      'miedo .. dormir|dormirme|morir|despertar|cerrar',
      'mande|manden|llamen|necesito alguien|ambulancia|ayuda',
      'me|lo|la puede|puedo|podria matar|morir|pasar',
      'es|son mucho|muchas|muchos|demasiado',
      'me|se|nos voy|va|vamos|ira a? morir|pasar|despertar|muero|morirme',
      'es|sera|esta|hace|seria peligroso|normal|malo|grave|mortal|dano|bien|mucho|demasiado',
      'NOT quiero morir|morirme|que',
      'siento|creo|miedo .. muero|morir|morirme|muriendo',
      'hay|tengo|debo|deberia|tenemos que .. llamar|hospital|llevar|llevarlo|llevarla|emergencia|preocuparme|ir|911',
      'llevo|llamo|llevamos|llevarlo|llevarla .. hospital|ambulancia|911|emergencias|doctor|urgencias',
      'puede|pueden|podria .. matar|morir|pasar|morirme|algo',
      'me va a',
      'va a estar|ponerse bien',
      'que hago|hacemos|hacer|le',
      'auxilio|ayudenme|urgente',
    ],
  },
  justNow: {
    says: [
      'hace .. rato|ratito|minutos|hora|horas|media|poco',
      'ahorita|ahora|hoy|anoche|recien|apenas',
      'esta noche|tarde|manana|madrugada',
      'acaba|acabo de',
      'ya me|se INGIRIO|USO',
      'hora|horas|minutos que',
    ],
  },
} satisfies Partial<SignsOf<OverdoseSign>>;
