import type { SuicideSign } from '../../../../signals/constellations/suicide/names.ts';
import { joined } from '../../../../signals/sign.ts';
import type { SignsOf } from '../../../../signals/sign.ts';
import { actClasses, actSigns } from './act-signs.ts';
import { asideClasses, asideSigns } from './aside-signs.ts';
import { chosenSigns } from './chosen-signs.ts';
import { imageSigns } from './image-signs.ts';
import { traceSigns } from './trace-signs.ts';
import { grimSigns } from './grim-signs.ts';
import { storeSigns } from './store-signs.ts';
import { exampleSigns } from './example-signs.ts';
import { absenceSigns } from './absence-signs.ts';
import { attemptSigns } from './attempt-signs.ts';
import { besideSigns } from './beside-signs.ts';
import { brinkSigns } from './brink-signs.ts';
import { estateSigns } from './estate-signs.ts';
import { farewellSigns } from './farewell-signs.ts';
import { meansSigns } from './means-signs.ts';
import { mindSigns } from './mind-signs.ts';
import { planSigns } from './plan-signs.ts';
import { safetySigns } from './safety-signs.ts';
import { thoughtSigns } from './thought-signs.ts';

/** Classes of words of these signs alone. */
export const suicideClasses = {
  ...actClasses,
  ...asideClasses,
  PISTOLA: `pistola pistolas rifle escopeta revolver cuete fusca arma fierro cuerno gatillo canon escuadra plomo
    gun carabina glock 9mm metralleta winchester`,
  SOGA: 'soga sogas mecate cuerda cuerdas lazo cinto cinturon cable sabana sabanas agujeta agujetas corbata alambre reata bufanda',
  FILOSO: 'navaja navajas cuchillo cuchillos gillette rastrillo cutter bisturi filo vidrio',
  ALTO: 'puente azotea techo balcon barandal cornisa vias rieles edificio torre barranco precipicio orilla borde presa acantilado muelle malecon pretil bridge',
  LANZARSE: `aventarme aventarse tirarme tirarse lanzarme lanzarse brincar saltar arrojarme arrojarse echarme echarse brincarme
    botarme tiro aviento brinco avento lanzo salto aventar lanzar tirar aventara tirara`,
  GUARDA: `junte juntando junto juntado guarde guardando guardo guardado guardadas escondi escondio escondiendo escondidas acumulando acumule
    acumulo ahorrando ahorre juntadas coleccionando apartando aparte juntar escondido`,
  OBTIENE: `tengo tiene traigo trae compre compro consegui consiguio agarre agarro saque saco sacaron pedi robe robo encontre
    encontro encontramos halle hallamos hallo encargue baje`,
  CONTEMPLA:
    'mirando viendo sentado sentada parado parada agarrando sosteniendo acariciando miro veo abrazado abrazada apuntandome apuntandose',
  QUERIDOS: `mama papa madre padre jefa jefe hijo hija hijos hijas hermano hermana hermanos esposo esposa familia amigos amigas ninos ninas
    abuela abuelo novia novio todos mija mijo mijos bebe bebes viejo vieja chamacos sobrinos nietos jefita`,
  ESCRITO:
    'carta cartas nota notas mensaje mensajes video videos audio audios recado grabacion cartita papelito',
  ESCRIBE: `escribi escribio escribiendo escribir escribo escrito deje dejo dejando dejar dejado grabe grabo grabando grabar encontre encontramos hallamos encontro termine hice hallo`,
  REPARTE: `regale regalo regalando regalar regalado reparti repartio repartiendo repartir done dono donando dio di dando
    entregue entrego encargue encargo heredo herede vendio deje dejo dejando`,
  BIENES: `tenis playstation ps5 tele laptop cosas pertenencias ropa perro perra perrito perrita gato gata guitarra joyas anillo reloj carro troca moto herramientas ahorros libros
    discos celular llaves muebles play xbox dinero camioneta coleccion casa gatos perros mascotas mascota cadena`,
  ULTIMA: 'ultimo ultima ultimos ultimas',
};

/** How suicide shows itself, in Spanish. */
export const suicideSigns: SignsOf<SuicideSign> = joined(
  actSigns,
  absenceSigns,
  asideSigns,
  grimSigns,
  imageSigns,
  traceSigns,
  chosenSigns,
  attemptSigns,
  besideSigns,
  brinkSigns,
  estateSigns,
  farewellSigns,
  meansSigns,
  mindSigns,
  planSigns,
  safetySigns,
  exampleSigns,
  storeSigns,
  thoughtSigns,
);
