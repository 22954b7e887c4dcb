import { commandsIn } from '../commands.ts';
import { asksWhy } from './why.ts';

const REACH =
  'llamen llame llames llamar llamarme llamando llamadas llamada manden mande mandes mandar mandarme mandando mensajes mensaje textos texto texteen textear contacten contacte contactes contactar contactarme escriban escriba escribirme molesten moleste marquen marque marcar busquen hablen correos';
const TO_ME =
  'me a mi mas ya nunca por favor al a este numero telefono celular quiero que quisiera de recibir ni otra vez nadie vuelvan vuelva volver dejen deje de en lo para ustedes';

/** What a whole short message asks of the talk itself, in Spanish. */
export const readCommand = commandsIn({
  phrases: {
    back: `
      atras, regresar, regrese, regresa, volver, vuelve, vuelva, volver atras, pregunta anterior, la anterior, anterior,
      regresar a la pregunta anterior, ir atras, ve atras, para atras, pa atras, una atras, deshacer, la pregunta anterior
    `,
    skip: `
      saltar, saltarla, saltala, salta, brincar, brincala, omitir, omitela, omita, omitir pregunta, omitir esta pregunta, saltar pregunta, saltar esta pregunta,
      saltar esta, siguiente, siguiente pregunta, la siguiente, paso, pasar, otra pregunta, la que sigue
    `,
    unsure: `
      no se, no lo se, nose, no estoy seguro, no estoy segura, ni idea, no tengo idea, no tengo ni idea, no me acuerdo,
      no recuerdo, no lo recuerdo, se me olvido, quien sabe, sepa, no sabria decir, no se decir, no sabria, ns, no c,
      no estamos seguros, no seguro
    `,
    decline: `
      prefiero no decir, prefiero no decirlo, prefiero no contestar, prefiero no responder, no quiero decir,
      no quiero decirlo, no quiero contestar, no quiero responder, no voy a contestar, no voy a responder,
      mejor no, prefiero no, preferiria no decir, preferiria no contestar, preferiria no, es privado, es personal, eso es privado,
      eso es personal, muy personal, no le importa, no es asunto suyo, sin comentarios, me lo reservo,
      no me siento comodo contestando, no me siento comoda contestando, no quiero hablar de eso
    `,
    why: `
      por que, porque, por que pregunta, por que preguntan, por que me pregunta, por que me preguntan, por que lo pregunta, por que lo preguntan,
      para que, para que quiere saber, para que quieren saber, para que lo necesitan, para que es, para que es eso,
      por que necesitan saber, por que necesita saber, por que quieren saber, por que quiere saber, por que necesitan eso, y eso por que, eso para que
    `,
    repeat: `
      repetir, repita, repite, repitalo, repitame, repita la pregunta, repetir la pregunta, otra vez, de nuevo, como, que, que dijo,
      perdon, mande, como dijo, cual era la pregunta, cual es la pregunta, no entiendo, no entendi, no le entiendo, no le entendi, que significa eso, que quiere decir,
      no comprendo, que me pregunto, expliqueme
    `,
    human: `
      persona, una persona, persona real, humano, agente, operador, operadora, representante, alguien real, quiero una persona,
      necesito una persona, un humano, un agente, quiero un humano, necesito un agente, una persona real, consejero, consejera
    `,
    restart: `
      empezar de nuevo, empezar otra vez, comenzar de nuevo, volver a empezar, desde el principio, empezar desde el principio,
      desde cero, empezar de cero, reiniciar, reinicia, reinicie, nuevo chat, de nuevo desde el principio, comenzar otra vez
    `,
    erase: `
      borrar, borrar todo, borra todo, borre todo, borralo, borralo todo, borrelo, borrelo todo, eliminar todo, elimina todo, elimine todo, olvidame,
      olvideme, olvida todo, olvide todo, borrenme, borrarme, borren todo, eliminen todo
    `,
    stop: `
      adios, bye, hasta luego, nos vemos, me voy, ya me voy, me tengo que ir, tengo que irme, ya no quiero seguir con esto,
      terminar chat, terminar el chat, cerrar chat, cerrar el chat, salir, salir del chat, no mas preguntas, ya no mas preguntas, ya no pregunte,
      ya no pregunten, deje de preguntar, dejen de preguntar, hasta aqui por hoy, luego sigo, despues sigo, por ahora no mas,
      terminar la conversacion, parar el chat, chao, chau, hasta pronto
    `,
    revoke: `
      alto, parar, pare, paren, para, detener, detengase, cancelar, cancele, cancela, terminar, fin, basta, revocar, revoco, darme de baja,
      deme de baja, denme de baja, dar de baja, dejenme en paz, dejeme en paz, no molestar, no me molesten
    `,
  },
  asksWhy,
  requests: [
    {
      asks: 'human',
      opens:
        'hablar hablo hablarle comunicar comuniqueme comunicarme comuniquenme pasame paseme pasenme conectar conecteme conectarme conectenme transferir transfierame chatear deme ponme pongame platicar hay puedo contactar',
      names:
        'persona humano humana agente alguien representante operador operadora consejero consejera coordinador coordinadora enfermera doctor doctora terapeuta gente personal',
      between:
        'con a un una el la real viva vivo de verdad su equipo en vez ahora ahorita ya mejor que hable hablar directamente ser otra',
    },
    {
      asks: 'erase',
      opens: 'borrar borra borre borren eliminar elimina elimine eliminen quitar limpiar',
      names: 'chat datos respuestas conversacion informacion mensajes historial todo',
      between: 'mi mis el la los las este esta todos todas toda de del su sistema',
    },
    // Any reasonable words take a permission back (clinical.md 4.1, TCPA).
    {
      asks: 'revoke',
      opens: 'no ya nunca dejen deje dejar paren pare alto tampoco',
      names: REACH,
      between: `no ${TO_ME}`,
    },
    {
      asks: 'revoke',
      opens:
        'quite quiten quita borre borren borra eliminen elimine elimina saquen saque quitar borrar',
      names: 'numero telefono lista celular',
      between: 'mi me de su la el sus registros sistema contactos numero telefono',
    },
    {
      asks: 'revoke',
      opens: 'quito retiro revoco cancelo anulo revocar retirar cancelar quitar',
      names: 'permiso consentimiento autorizacion',
      between: `mi el de para les que les doy ${REACH} ${TO_ME}`,
    },
  ],
  polite:
    'por favor porfa porfavor please puedo podria puede podemos podriamos usted yo nosotros bueno ok okay eh mmm hola buenas oye oiga disculpe gracias ahora ahorita solo',
  leads: 'quiero quisiera necesito me gustaria queremos deseo prefiero',
  edits: 'cambiar cambia cambie editar corregir corrige corrija arreglar actualizar modificar',
  editsBetween: 'mi mis el la los las su sus respuesta de del sobre a lo',
  ownWish: new Set(['quiero', 'quisiera', 'necesito', 'gustaria', 'queremos', 'deseo']),
});
