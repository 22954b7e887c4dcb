import { readRows } from './rows.ts';

/**
 * What people call what they use, with brands and common misspellings. Everyday words ("ice",
 * "bars") are here because these names are only looked for in an answer to what is used; a name of
 * two substances ("speed") stands for neither and is asked again.
 */
export const substances = readRows(`
alcohol | Alcohol | drinking, booze, liquor, beer, beers, wine, vodka, whiskey, whisky, bourbon, tequila, rum, gin, brandy, cognac, scotch, seltzer, hard seltzer, white claw, malt liquor, moonshine, hard cider, tall boys, alchohol, alchol, alcohal, cocktails, etoh, liqour, hard liquor, alcoholic, rum and coke, jack and coke, whiskey and coke, captain and coke, vodka and coke, crown and coke, bacardi and coke
heroin | Heroin | smack, black tar, china white, h, dope, heroine, herion, tar, speedball, diamorphine, herron
fentanyl | Fentanyl | fent, fenty, fetty, m30, m30s, blues, carfentanil, duragesic, dirty 30s, fentynal, fentanol, fentenyl, fetanyl, fentynol, blue pills
oxycodone | Oxycodone | oxy, oxys, oxies, oxycontin, percocet, percocets, perc, percs, perks, roxicodone, roxy, roxies, roxys, endocet, percoset, oxycotton, oxycotin
hydrocodone | Hydrocodone | vicodin, vicodins, norco, norcos, lortab, lortabs, lorcet, hydros, vikes, vicoden, hydracodone, zohydro
morphine | Morphine | ms contin, kadian, morphin, morph, roxanol
codeine | Codeine | lean, purple drank, sizzurp, tylenol 3, tylenol with codeine, t3s, codine, promethazine codeine, promethazine with codeine
methadone | Methadone | dolophine, methadose, methodone, methadon
buprenorphine | Buprenorphine | suboxone, subutex, sublocade, subs, bupe, zubsolv, suboxen, suboxin, saboxone, brixadi, suboxone strips
hydromorphone | Hydromorphone | dilaudid, dillies, exalgo, dilauded
oxymorphone | Oxymorphone | opana, opanas, numorphan
tramadol | Tramadol | ultram, trammies, trams, tramadal
tapentadol | Tapentadol | nucynta
meperidine | Meperidine | demerol, pethidine
kratom | Kratom | mitragynine, 7 oh, 7oh, maeng da, kratum, cratom
tianeptine | Tianeptine | za za, zaza pills, tianaa, neptunes fix, gas station heroin
nitazene | Nitazenes | nitazene, isotonitazene, metonitazene, etonitazene
xylazine | Xylazine (tranq) | xylazine, tranq, tranq dope, trank, zylazine
opium | Opium | poppy tea, poppy seed tea, laudanum, paregoric
opioids_unspecified | Opioids or pain pills | opioids, opioid, opiates, opiate, pain pills, pain pill, painkillers, painkiller, pain killers, pain meds, pain medicine, pain medication, opiods, opiats
cocaine | Cocaine | cocaine, coke, powder cocaine, blow, snow, nose candy, yayo, yeyo, cocain, cociane, coccaine, eight ball
crack | Crack cocaine | crack, crack rock, crak, rock, rocks, freebase
methamphetamine | Methamphetamine | meth, crystal meth, crystal, ice, glass, tina, crank, shards, tweak, methamphetamines, speed, methanphetamine
amphetamine | Amphetamine / ADHD stimulants | amphetamine, amphetamines, adderall, addy, addies, vyvanse, dexedrine, evekeo, speed, adderal, aderall, uppers, adhd meds, dextroamphetamine
methylphenidate | Methylphenidate | ritalin, concerta, focalin, daytrana, ritilin
cathinones | Bath salts / cathinones | bath salts, bath salt, cathinones, flakka, mephedrone, mdpv, eutylone, monkey dust, alpha pvp
khat | Khat | qat, miraa
cannabis | Cannabis | weed, pot, marijuana, thc, grass, ganja, kush, reefer, edibles, edible, dabs, dab pen, wax pen, carts, weed carts, thc carts, hash, hashish, joint, joints, blunt, blunts, bud, delta 8, delta 9, thca, marajuana, mary jane, marihuana, bong hits, weed pen
synthetic_cannabinoid | Synthetic cannabinoids | spice, k2, fake weed, synthetic weed, synthetic marijuana, black mamba
alprazolam | Alprazolam (Xanax) | alprazolam, xanax, xannies, xanny, xannys, xans, xanax bars, bars, zanax, xanex, zannies, xannax
clonazepam | Clonazepam (Klonopin) | clonazepam, klonopin, klonopins, k pins, kpins, klonnies, rivotril, clonopin, klonapin
diazepam | Diazepam (Valium) | diazepam, valium, valiums, vallies, diastat, vallium
lorazepam | Lorazepam (Ativan) | lorazepam, ativan, ativans, atavan, adavan
temazepam | Temazepam (Restoril) | temazepam, restoril, temazies
chlordiazepoxide | Chlordiazepoxide (Librium) | chlordiazepoxide, librium, librum
etizolam | Designer benzodiazepines | etizolam, bromazolam, clonazolam, flualprazolam, flubromazolam, pressed bars, fake xanax, designer benzos, designer benzodiazepine
rohypnol | Flunitrazepam (Rohypnol) | flunitrazepam, rohypnol, roofies, roofie, date rape drug
benzodiazepine_unspecified | Xanax, Valium or the like | benzodiazepines, benzodiazepine, benzo, benzos, tranquilizers, tranquilizer, anxiety pills, anxiety meds, nerve pills, benzodiazapines
zolpidem | Z-drugs / sleeping pills | zolpidem, ambien, lunesta, sonata, eszopiclone, zopiclone, sleeping pills, sleep meds, z drugs, ambian
barbiturate | Barbiturates | barbiturate, phenobarbital, phenobarb, seconal, nembutal, fioricet, butalbital, barbs, barbituates
carisoprodol | Carisoprodol (Soma) | carisoprodol, soma, somas, carisprodol
gabapentinoid | Gabapentin / pregabalin | gabapentin, pregabalin, neurontin, lyrica, gabbies, gabas, gabapenten, gabbapentin
phenibut | Phenibut | noofen, fenibut, phenabut
ghb | GHB / GBL | ghb, gbl, xyrem, liquid ecstasy, georgia home boy, liquid g
muscle_relaxant | Muscle relaxants | muscle relaxant, muscle relaxers, muscle relaxer, flexeril, cyclobenzaprine, baclofen, tizanidine, zanaflex, skelaxin, robaxin
mdma | MDMA / ecstasy | mdma, ecstasy, molly, mollys, xtc, ecstacy, extacy, extasy, mda
lsd | LSD | acid, acid tabs, tabs of acid, blotter, lsd tabs, microdot
psilocybin | Psilocybin mushrooms | psilocybin, shrooms, magic mushrooms, mushrooms, mushies, mushroom chocolate, psilocibin
dmt | DMT / ayahuasca | dmt, ayahuasca, ayawaska, dimitri
mescaline | Peyote / mescaline | peyote, mescaline, san pedro, san pedro cactus
phenethylamines | 2C / NBOMe | 2c, 2cb, 2c b, 2ci, 2ce, nbome, tusi, pink cocaine
salvia | Salvia | salvia divinorum
ketamine | Ketamine | ket, special k, k hole, esketamine, ketamin, vitamin k
pcp | PCP | angel dust, phencyclidine, sherm, wet, dippers
dxm | DXM / cough medicine | dxm, dextromethorphan, robitussin, coricidin, triple c, triple cs, robotripping, cough syrup, cough medicine, delsym, mucinex dm
inhalants | Inhalants | inhalant, huffing, nitrous, nitrous oxide, whippets, whippits, whip its, galaxy gas, duster, air duster, computer duster, paint thinner, poppers, glue, nangs
nicotine | Nicotine / tobacco | nicotine, tobacco, cigarettes, cigarette, cigs, cigars, vape, vapes, vaping, juul, zyn, zyns, chewing tobacco, snus, nicotine pouches, cigaretts, chew
caffeine | Caffeine | coffee, energy drinks, energy drink, caffeine pills, caffine, red bull
steroids | Anabolic steroids | steroids, roids, tren, trenbolone, dianabol, anavar, winstrol, steriods, testosterone injections
loperamide | Loperamide | imodium, immodium, lope
antihistamine | Diphenhydramine / sleep aids | diphenhydramine, benadryl, dph, unisom, zzzquil, dramamine, sleep aids, benedryl
quetiapine | Quetiapine (misused) | quetiapine, seroquel, seraquel
clonidine | Clonidine | catapres, clonodine
bupropion | Bupropion (misused) | bupropion, wellbutrin, welbutrin
gambling | Gambling (behavioral) | gambling, gamble, betting, sports betting, casino, casinos, slots, poker, online poker, blackjack, scratch offs, draftkings, fanduel
polysubstance | Everything / multiple | everything, anything, anything i can get, whatever i can get, anything and everything, all of the above, polysubstance, multiple, multiple drugs, multiple substances
none | Nothing | nothing, none, no, nope, not using, not using anything, i dont use, i dont use anything, i dont drink or use, no drugs, no drugs or alcohol, no substances, sober, im sober, i am sober, clean, im clean, i am clean, none of these, none of them, nothing now, nothing right now, not anything, zero
`);
