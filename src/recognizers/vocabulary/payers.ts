import type { Labelled } from '../vocabulary.ts';
import { medicaid } from './medicaid.ts';
import { readRows } from './rows.ts';

/** Insurers and other ways to pay, and what people call them. Not a statement about any network. */
export const payers: readonly Labelled[] = [
  ...readRows(`
self_pay | Cash / self-pay | cash, self pay, selfpay, out of pocket, pay cash, paying cash, pay myself, paying myself, credit card, private pay, pay out of pocket
uninsured | No insurance | uninsured, none, no, nothing, not insured, no coverage, dont have insurance, i dont have insurance, i have no insurance, dont have any, i dont have any, no health insurance, lost my insurance, i lost my insurance, we dont have insurance
unknown | Not sure | not sure what kind, not sure which, whatever my job has
private_unspecified | Private / employer insurance (unspecified) | private, private insurance, commercial, commercial insurance, employer, employer insurance, work insurance, insurance through work, through work, through my job, through my employer, my job, ppo, hmo, group plan, cobra, my parents insurance, my parents plan, my husbands insurance, my wifes insurance
marketplace | ACA marketplace plan | marketplace, obamacare, obama care, aca, affordable care act, healthcare gov, exchange plan, covered california, ny state of health, mnsure, kynect, pennie
medicare | Medicare | medi care, original medicare, medicare part a, medicare part b, medicare a and b, medicare advantage, medcare
medicaid | Medicaid (state not given) | medicaid, medicade, medicad, medicaide, mediciad, medical assistance, state insurance, state plan, medical card
chip | CHIP | schip, childrens health insurance program, child health plus
dual | Medicare + Medicaid (dual) | medicare and medicaid, medicaid and medicare, both medicare and medicaid, dual eligible, medi medi
tricare | TRICARE | tri care, tricare prime, tricare select, tricare east, tricare west, tricare for life, military insurance, army insurance
va | VA health care | va, v.a., the va, va benefits, va insurance, veterans affairs, veterans insurance, va healthcare
champva | CHAMPVA | champ va
ihs | Indian Health Service / Tribal | ihs, indian health, indian health service, tribal insurance, tribal health
workers_comp | Workers' compensation | workers comp, workmans comp, workers compensation, work comp
court | Court / probation pays | court, court ordered, court pays, drug court, probation, probation pays, parole, county pays
eap | Employee assistance program | eap, employee assistance, union, union insurance, union plan
aetna | Aetna | cvs aetna, aetna ppo, aetna hmo, etna, meritain, coventry, aetna better health
cigna | Cigna / Evernorth | cigna, evernorth, cigna ppo, signa, cygna, cigna healthcare
uhc | UnitedHealthcare / Optum | united, united healthcare, united health care, unitedhealthcare, united health, unitedhealth, uhc, optum, ubh, umr, oxford, golden rule, surest
bcbs | Blue Cross Blue Shield (unspecified) | blue cross, blue shield, blue cross blue shield, bcbs, bluecross, blueshield, bluecross blueshield, bc bs, bcbs ppo, federal blue cross, fep blue
humana | Humana | humana gold, humana medicare, humanna
kaiser | Kaiser Permanente | kaiser, kp, kiaser, keiser
anthem | Anthem Blue Cross / Elevance | anthem, anthem blue cross, anthem bcbs, anthem blue cross blue shield, elevance, carelon
centene | Centene |
ambetter | Ambetter | am better, ambetter health
molina | Molina Healthcare | molina, mollina
oscar | Oscar Health | oscar
wellcare | WellCare | well care
healthnet | Health Net | healthnet, mhn, managed health network
magellan | Magellan Health | magellan, magelan
multiplan | MultiPlan / PHCS | multiplan, multi plan, phcs
geha | GEHA | government employees health association
nalc | NALC Health Benefit Plan | nalc, letter carriers plan
mhbp | MHBP | mail handlers
apwu | APWU Health Plan | apwu
bright | Bright Health | brighthealth, bright healthcare
friday | Friday Health Plans | friday health
clover | Clover Health | clover
devoted | Devoted Health | devoted
alignment | Alignment Health Plan | alignment, alignment health
scan | SCAN Health Plan | scan health
healthspring | HealthSpring | health spring
assurant | Assurant / Fortis | assurant, fortis
trustmark | Trustmark | coresource, core source
allied | Allied Benefit Systems | allied, allied benefit, allied benefits
healthscope | HealthSCOPE Benefits | healthscope
webtpa | WebTPA | web tpa
lucent | Lucent Health | lucent
christian_ministry | Health-sharing ministry (not insurance) | health sharing, health share, medi share, medishare, samaritan ministries, christian healthcare ministries, liberty healthshare
student_plan | Student health plan | student insurance, school insurance, college insurance
bs_ca | Blue Shield of California | blue shield of ca, blue shield california, blue shield promise
bcbs_tx | BCBS of Texas | bcbs texas, bcbstx, blue cross of texas, blue cross blue shield of texas
bcbs_il | BCBS of Illinois | bcbs illinois, bcbsil, blue cross of illinois, blue cross blue shield of illinois
fl_blue | Florida Blue | bcbs florida, bcbs of florida, blue cross of florida
horizon | Horizon BCBS of New Jersey | horizon, horizon blue cross, horizon bcbs
highmark | Highmark | high mark, highmark blue shield, highmark bcbs
ibx | Independence Blue Cross | ibx, keystone health plan east
capital_bc | Capital Blue Cross | capital blue
carefirst | CareFirst BCBS | carefirst, care first
bcbs_ma | BCBS of Massachusetts | bcbsma, bcbs mass, blue cross of massachusetts
bcbs_mi | BCBS of Michigan | bcbsm, blue cross of michigan, blue care network
bcbs_nc | Blue Cross NC | bcbsnc, blue cross of north carolina, bcbs of north carolina
bcbs_mn | Blue Cross MN | bcbs mn, blue cross of minnesota, bcbs of minnesota
bcbs_az | BCBS of Arizona | bcbsaz, azblue, blue cross of arizona
bcbs_al | BCBS of Alabama | bcbs al, blue cross of alabama
bcbs_tn | BlueCross BlueShield of Tennessee | bcbst, blue cross of tennessee, bcbs of tennessee
bcbs_sc | BlueCross BlueShield of SC | bcbssc, blue cross of south carolina
bcbs_la | BCBS of Louisiana | bcbsla, blue cross of louisiana, louisiana blue
bcbs_ks | BCBS of Kansas | bcbsks, blue cross of kansas
bcbs_ok | BCBS of Oklahoma | bcbsok, blue cross of oklahoma
bcbs_nm | BCBS of New Mexico | bcbsnm, blue cross of new mexico
bcbs_mt | BCBS of Montana | bcbsmt, blue cross of montana
bcbs_ne | BCBS of Nebraska | nebraska blue, blue cross of nebraska
bcbs_nd | BCBS of North Dakota | bcbsnd, blue cross of north dakota
bcbs_vt | BCBS of Vermont | bcbsvt, blue cross of vermont
bcbs_ri | BCBS of Rhode Island | bcbsri, blue cross of rhode island
bcbs_wy | BCBS of Wyoming | bcbswy, blue cross of wyoming
ar_bcbs | Arkansas BCBS | arkansas blue cross, arkansas blue
wellmark | Wellmark BCBS | wellmark
premera | Premera Blue Cross | premera
regence | Regence | regence blue shield, regence bcbs
excellus | Excellus BCBS | excellus, univera
hmsa | HMSA | blue cross hawaii
triple_s | Triple-S | triple s
bc_idaho | Blue Cross of Idaho | bcbs of idaho
empire | Anthem/Empire BCBS (NY) | empire, empire blue cross, empire bcbs
bluechoice | BlueChoice | blue choice
ambetter_sunshine | Sunshine Health | sunshine state health
emblem | EmblemHealth | emblem, ghi
fidelis | Fidelis Care | fidelis
healthfirst | Healthfirst | health first ny
metroplus | MetroPlusHealth | metroplus, metro plus
mvp | MVP Health Care | mvp
cdphp | CDPHP |
ihealth | Independent Health |
upmc | UPMC Health Plan | upmc, upmc for you
geisinger | Geisinger Health Plan | geisinger
amerihealth | AmeriHealth | amerihealth caritas, keystone first
tufts | Tufts Health Plan / Point32 | tufts, tufts health plan, point32
harvard_pilgrim | Harvard Pilgrim | harvard pilgrim health care
mgb | Mass General Brigham Health Plan | mass general brigham, allways
connecticare | ConnectiCare | connecti care
priority | Priority Health | priority
hap | Health Alliance Plan | hap
mclaren | McLaren Health Plan | mclaren
medical_mutual | Medical Mutual of Ohio | medical mutual
caresource | CareSource | care source
buckeye | Buckeye Health Plan | buckeye, buckeye health
paramount | Paramount Health Care | paramount
summacare | SummaCare | summa care
mhs | Managed Health Services | mhs
mdwise | MDwise | md wise
healthpartners | HealthPartners | health partners
medica | Medica |
ucare | UCare | u care
preferredone | PreferredOne | preferred one
dean | Dean Health Plan | dean health
quartz | Quartz |
security_hp | Security Health Plan | security health
sanford | Sanford Health Plan | sanford, sanford health
avera | Avera Health Plans | avera
selecthealth | Select Health | selecthealth
pehp | PEHP |
moda | Moda Health | moda
providence | Providence Health Plan | providence
pacificsource | PacificSource | pacific source
careoregon | CareOregon | care oregon
trillium | Trillium |
cco_apple | Coordinated Care |
chpw | Community Health Plan of Washington | chpw
mountain_hc | Mountain Health CO-OP | mountain health coop
rmhp | Rocky Mountain Health Plans | rmhp, rocky mountain health
denver_health | Denver Health Medical Plan | denver health
presbyterian | Presbyterian Health Plan | presbyterian
banner | Banner/Aetna | banner aetna, banner health
mercycare | Mercy Care | mercycare
silversummit | SilverSummit | silver summit
hpn | Health Plan of Nevada | hpn
iehp | IEHP | inland empire health plan
lacare | L.A. Care | la care
caloptima | CalOptima | cal optima
partnership | Partnership HealthPlan | partnership, partnership health plan
sfhp | San Francisco Health Plan | sfhp
sharp | Sharp Health Plan | sharp
western_health | Western Health Advantage | wha
scfhp | Santa Clara Family Health Plan | scfhp
superior | Superior HealthPlan | superior, superior health plan
parkland | Parkland Community Health | parkland
scott_white | Baylor Scott & White Health Plan | scott and white, baylor scott and white
community_first | Community First Health Plans | community first
amerigroup | Amerigroup / Wellpoint | amerigroup, wellpoint
peach_state | Peach State Health Plan | peach state
simply | Simply Healthcare | simply
avmed | AvMed | av med
health_first_fl | Health First | health first florida
sentara | Sentara Health Plans | sentara, optima health
priority_partners | Priority Partners | johns hopkins priority partners
md_physicians | Maryland Physicians Care | mpc
passport | Passport by Molina | passport
healthyblue | Healthy Blue | healthyblue
absolute | Absolute Total Care | absolute
magnolia | Magnolia Health | magnolia
louisiana_hc | Louisiana Healthcare Connections | la healthcare connections
home_state | Home State Health | home state
hawk_i | Hawki | hawk i
quest_alohacare | AlohaCare | aloha care
`),
  ...medicaid,
];
