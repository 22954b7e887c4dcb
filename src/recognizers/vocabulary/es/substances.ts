import { readRows, translated } from '../rows.ts';
import { substances as english } from '../substances.ts';

/**
 * Labels in Spanish, and what people who speak it call what they use, in the US and beyond. As in
 * English, everyday words ("hielo", "piedra") are only looked for in an answer to what is used.
 */
export const substances = translated(
  english,
  readRows(`
alcohol | Alcohol | cerveza, cervezas, chela, chelas, cheve, cheves, vino, licor, trago, tragos, bebida, bebidas, aguardiente, ron, pisto, guaro, tomar, tomo, beber, bebo, mezcal, caguama, caguamas, michelada, micheladas, alcol, pistear, cervecita, cervecitas, tequilita, vinito, vinitos
heroin | Heroína | heroina, chiva, caballo, carga, negra, alquitran
fentanyl | Fentanilo | fentanilo, fentanil, fetanilo, fentanilo en pastillas, azules, pastillas azules, emes 30
oxycodone | Oxicodona | oxicodona, oxi, percocets
hydrocodone | Hidrocodona | hidrocodona
morphine | Morfina | morfina
codeine | Codeína | codeina, jarabe con codeina
methadone | Metadona | metadona
buprenorphine | Buprenorfina | buprenorfina, suboxona
hydromorphone | Hidromorfona | hidromorfona
oxymorphone | Oximorfona | oximorfona
tramadol | Tramadol | tramal
tapentadol | Tapentadol |
meperidine | Meperidina | meperidina, petidina
kratom | Kratom | cratom
tianeptine | Tianeptina | tianeptina
nitazene | Nitazenos | nitazeno, nitazenos
xylazine | Xilacina (tranq) | xilacina, xilazina, anestesia de caballo, tranca
opium | Opio | opio, amapola, goma de opio, te de amapola
opioids_unspecified | Opioides o pastillas para el dolor | opioides, opioide, opiaceos, opiaceo, pastillas para el dolor, pastillas del dolor, calmantes, analgesicos, pastillas de dolor
cocaine | Cocaína | cocaina, coca, polvo, soda, nieve, blanca, perico, perica, grapa, grapas, farlopa, linea, lineas
crack | Crack | piedra, piedras, bazuco, basuco, crac
methamphetamine | Metanfetamina | metanfetamina, metanfetaminas, metas, cristal, hielo, vidrio, foco, crico, cristalazo, met
amphetamine | Anfetaminas o medicinas para el TDAH | anfetamina, anfetaminas
methylphenidate | Metilfenidato | metilfenidato, ritalina
cathinones | Sales de baño o catinonas | sales de bano, catinonas
khat | Khat | cat
cannabis | Marihuana | marihuana, mariguana, mota, hierba, yerba, porro, porros, churro, churros, gallo, gallos, mois, pasto, toque, toques, macona, hachis, canabis, comestibles, motita, mariguanita
synthetic_cannabinoid | Marihuana sintética | marihuana sintetica, especia
alprazolam | Alprazolam (Xanax) | barras, alprazolan
clonazepam | Clonazepam (Klonopin) | clona, clonas, clonazepan
diazepam | Diazepam (Valium) | diazepan
lorazepam | Lorazepam (Ativan) | lorazepan
temazepam | Temazepam (Restoril) |
chlordiazepoxide | Clordiazepóxido (Librium) | clordiazepoxido
etizolam | Benzodiacepinas de diseño | benzodiacepinas de diseno, xanax falso, xanax falsas
rohypnol | Flunitrazepam (Rohypnol) | rufis, roches, ruffis
benzodiazepine_unspecified | Xanax, Valium o parecidas | benzodiacepinas, benzodiacepina, tranquilizantes, tranquilizante, pastillas para los nervios, pastillas para la ansiedad, pastillas de los nervios
zolpidem | Pastillas para dormir | pastillas para dormir, somniferos, pastillas de dormir
barbiturate | Barbitúricos | barbituricos, barbiturico, fenobarbital
carisoprodol | Carisoprodol (Soma) |
gabapentinoid | Gabapentina o pregabalina | gabapentina, pregabalina
phenibut | Phenibut |
ghb | GHB o GBL | extasis liquido
muscle_relaxant | Relajantes musculares | relajantes musculares, relajante muscular, ciclobenzaprina
mdma | MDMA o éxtasis | extasis, tacha, tachas
lsd | LSD | acido, acidos, ajo, ajos, tripa, tripas, papel
psilocybin | Hongos (psilocibina) | hongos, hongo, hongos magicos, honguitos, psilocibina, hongitos, honguitos
dmt | DMT o ayahuasca | yage
mescaline | Peyote o mescalina | mescalina, peyotl
phenethylamines | 2C o NBOMe | cocaina rosa, coca rosa, tusi rosa
salvia | Salvia | salvia de los adivinos
ketamine | Ketamina | ketamina, keta, kit kat
pcp | PCP | polvo de angel
dxm | DXM o jarabe para la tos | jarabe para la tos, jarabe de la tos, jarabe, dextrometorfano
inhalants | Inhalantes | inhalantes, inhalante, activo, tiner, thinner, resistol, pegamento, chemo, mona, monas, pega
nicotine | Nicotina o tabaco | nicotina, tabaco, cigarro, cigarros, cigarrillo, cigarrillos, vapeador, vapeo, vapear
caffeine | Cafeína | cafeina, cafe, bebidas energeticas
steroids | Esteroides anabólicos | esteroides, anabolicos
loperamide | Loperamida | loperamida
antihistamine | Difenhidramina o ayudas para dormir | difenhidramina, antihistaminicos
quetiapine | Quetiapina (sin receta) | quetiapina
clonidine | Clonidina | clonidina
bupropion | Bupropión (sin receta) |
gambling | Juego y apuestas | apuestas, apostar, juego, juegos de azar, casinos, ludopatia, maquinitas
polysubstance | De todo o varias cosas | de todo, todo, de todo un poco, lo que sea, varias, varias cosas, varias drogas, muchas cosas
none | Nada | nada, ninguna, ninguno, no uso, no uso nada, no consumo, no consumo nada, no tomo, no tomo nada, no bebo, no tomo ni uso, estoy sobrio, estoy sobria, sobrio, sobria, estoy limpio, estoy limpia, ya no, ya no uso, nada por ahora, ninguna de estas, ninguno de estos, ninguna droga
`),
);
