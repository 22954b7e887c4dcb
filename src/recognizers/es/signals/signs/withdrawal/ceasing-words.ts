/** Words of drink, of calming pills, of stopping and of time. */
export const ceasingClasses = {
  LICOR:
    'alcohol alcol trago tragos cerveza cervezas chela chelas cheve cheves birra birras vino licor tequila vodka ron whisky whiskey mezcal pisto pulque aguardiente guaro romo cana caguama caguamas bebida bebidas copa copas botella botellas tequilas coronas tecates pistos cerbeza tomar beber pistear chupar tomaba bebia pisteaba tomando bebiendo pisteando chupando tomadera bebedera borrachera peda chupe alipus caguamon presidente ginebra brandy anis pachita pacha chupo chupa pisteo pistea pisteado chupado caneca cuartito cristalina bacardi litro bebe toma tomo bebo',
  CALMANTE:
    'xanax xanaxes xanas xannies clonazepam clonacepam clona clonas rivotril ribotril valium valiums diazepam diacepam alprazolam tafil tafiles ativan lorazepam loracepam klonopin bromazepam lexotan midazolam benzo benzos benzodiacepina benzodiacepinas tranquilizante tranquilizantes calmantes calmante barras fenobarbital barbituricos barbiturico ghb gbl baclofeno baclofen lyrica pregabalina gabapentina somniferos zolpidem ambien librium nervios sedantes roche roches rohypnol',
  CESE: 'deje dejo dejar dejando dejado dejaron dejamos dejarlo dejarla dejarlas dejandolo dejen pare paro parado paramos quite quitado suspendi suspendio suspendieron suspendido suspender abandono cesar',
  QUITAN:
    'baje bajamos parti partio partieron corte cortando rebaje rebajaron quito quitaron quitaran quitan cortaron corto bajaron bajo bajando redujeron suspendieron negaron niegan escondi escondio escondieron tire tiro tiraron perdi perdio robaron confiscaron olvide olvido escondimos quitamos tiramos vacie',
  ACABA:
    'acabo acabaron acaban acabe acabado acabamos termino terminaron agoto agotaron quedo quede quedado',
  MEDICINA: 'pastillas pastilla medicina medicinas medicamento dosis receta',
  MALILLA:
    'malilla malillas malia malias mallia malilludo malilluda malilliado malilliada malilliando malillando mono desintoxicandome desintoxicandose dopesick eriza erizo abstinencia desintoxicacion desintoxicando detox sindrome retirada desintoxicarme desintoxicarse',
  TOMABA:
    'toma tomo tomaba bebe bebia bebo tomando bebiendo pistea pisteaba pisteando chupa chupaba',
  DIARIO:
    'diario diaria diarios diarias diariamente dias dia noche noches cada siempre seguido todos',
  ANSIA:
    'quiero quiere quisiera necesito necesita tratando intentando ganas trata intenta puedo puede podido pienso piensa logro logra ayuda',
  RECIBE:
    'consigo consigue encuentro encuentra surten surtieron dan dieron quieren quiso alcanza alcanzo renovaron recetan',
  GOLPE: 'golpe jalon tajo seco repente sopeton',
  SOBRIO: 'sobrio sobria seco seca',
  RATO: 'hora horas hrs hr dia dias noche noches d',
  CUANTOS:
    '1 2 3 4 5 6 7 8 9 10 12 14 15 16 18 20 24 26 28 30 32 34 36 38 40 42 44 46 48 50 52 54 56 60 64 66 70 72 80 90 96 un una uno dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cuarenta cincuenta sesenta setenta par varios varias unos unas primer segundo tercer cuarto quinto',
  FECHA:
    'lunes martes miercoles jueves viernes sabado domingo ayer antier anteayer anoche navidad noche manana antenoche',
  ENCIERRO:
    'carcel bote preso presa prision detenido detenida arrestado encerrado encerrada encerraron internado internada anexo anexado hospital arrestaron tambo celda condado jail encarcelado ingresado operaron operacion hospitalizado hospitalizada',
};
