import { readRows } from './rows.ts';

/** Medicaid by state: every state's name for its program. A name of two states stands for neither. */
export const medicaid = readRows(`
medicaid_al | Alabama Medicaid | medicaid alabama, al medicaid
medicaid_ak | DenaliCare | denali care, denali kidcare, alaska medicaid, medicaid alaska
medicaid_az | AHCCCS | ahcccs, ahccs, access arizona, arizona medicaid, medicaid arizona, az medicaid, arizona health care cost containment system
medicaid_ar | Arkansas Medicaid / ARHOME | arkansas medicaid, medicaid arkansas, arhome, ar home, arkids, arkids first
medicaid_ca | Medi-Cal | medi cal, medical, medcal, medi call, california medicaid, medicaid california, ca medicaid
medicaid_co | Health First Colorado | colorado medicaid, medicaid colorado, co medicaid, health first
medicaid_ct | HUSKY Health | husky, husky a, husky b, husky c, husky d, connecticut medicaid, ct medicaid
medicaid_de | Diamond State Health Plan | diamond state, delaware medicaid, medicaid delaware
medicaid_dc | DC Medicaid / Healthy Families | dc medicaid, dc healthy families, dc alliance, district of columbia medicaid
medicaid_fl | Florida Medicaid (SMMC) | florida medicaid, medicaid florida, fl medicaid, smmc
medicaid_ga | Georgia Medicaid / Pathways | georgia medicaid, medicaid georgia, ga medicaid, georgia pathways, pathways to coverage, georgia families, peachcare
medicaid_hi | Med-QUEST | med quest, medquest, quest integration, hawaii medicaid, hi medicaid
medicaid_id | Idaho Medicaid | medicaid idaho, idaho health plan
medicaid_il | HealthChoice Illinois | health choice illinois, illinois medicaid, medicaid illinois, il medicaid, countycare, all kids
medicaid_in | Hoosier Healthwise / HIP | hoosier healthwise, healthy indiana plan, hip 2.0, hoosier care connect, indiana medicaid, medicaid indiana
medicaid_ia | Iowa Health Link | ia health link, iowa medicaid, medicaid iowa, iowa health and wellness plan
medicaid_ks | KanCare | kan care, kansas medicaid, medicaid kansas
medicaid_ky | Kentucky Medicaid | medicaid kentucky, ky medicaid, kchip
medicaid_la | Healthy Louisiana | louisiana medicaid, medicaid louisiana, bayou health
medicaid_me | MaineCare | maine care, maine medicaid
medicaid_md | Maryland Medicaid / HealthChoice | maryland medicaid, md medicaid, healthchoice maryland, maryland healthchoice, healthchoice, maryland medical assistance
medicaid_ma | MassHealth | mass health, massachusetts medicaid, ma medicaid, masshelth
medicaid_mi | Healthy Michigan Plan | healthy michigan, michigan medicaid, medicaid michigan, mi medicaid, michild
medicaid_mn | Medical Assistance / MinnesotaCare | minnesotacare, minnesota care, minnesota medicaid, mn medicaid, minnesota medical assistance
medicaid_ms | MississippiCAN | mississippi can, mississippi medicaid, ms medicaid
medicaid_mo | MO HealthNet | mohealthnet, missouri healthnet, missouri medicaid, mo medicaid
medicaid_mt | Montana Medicaid / HELP | montana medicaid, mt medicaid, montana help plan
medicaid_ne | Heritage Health | nebraska medicaid, ne medicaid
medicaid_nv | Nevada Medicaid | nv medicaid, nevada check up
medicaid_nh | NH Medicaid / Granite Advantage | nh medicaid, new hampshire medicaid, granite advantage
medicaid_nj | NJ FamilyCare | nj family care, new jersey familycare, new jersey family care, nj medicaid, new jersey medicaid
medicaid_nm | Turquoise Care | centennial care, new mexico medicaid, nm medicaid
medicaid_ny | New York Medicaid | ny medicaid, medicaid new york, essential plan
medicaid_nc | NC Medicaid | north carolina medicaid, medicaid north carolina
medicaid_nd | North Dakota Medicaid | nd medicaid
medicaid_oh | Ohio Medicaid | oh medicaid, medicaid ohio
medicaid_ok | SoonerCare | sooner care, soonerselect, sooner select, oklahoma medicaid
medicaid_or | Oregon Health Plan | ohp, oregon medicaid
medicaid_pa | Medical Assistance / HealthChoices | healthchoices, pennsylvania medicaid, pa medicaid, pa medical assistance, pennsylvania medical assistance, access card
medicaid_ri | RI Medicaid / RIte Care | ri medicaid, rite care, ritecare, rhode island medicaid
medicaid_sc | Healthy Connections | sc medicaid, south carolina medicaid
medicaid_sd | South Dakota Medicaid | sd medicaid
medicaid_tn | TennCare | tenn care, tencare, tennessee medicaid, coverkids
medicaid_tx | Texas Medicaid / STAR | texas medicaid, tx medicaid, medicaid texas, texas star, star plus, star medicaid
medicaid_ut | Utah Medicaid | ut medicaid
medicaid_vt | Green Mountain Care | vermont medicaid, dr dynasaur
medicaid_va | Cardinal Care | virginia medicaid, va medicaid, famis
medicaid_wa | Apple Health | applehealth, washington apple health, washington medicaid, wa medicaid
medicaid_wv | West Virginia Medicaid / Mountain Health Trust | west virginia medicaid, wv medicaid, mountain health trust
medicaid_wi | BadgerCare Plus | badgercare, badger care, forwardhealth, forward health, wisconsin medicaid
medicaid_wy | Wyoming Medicaid / EqualityCare | wyoming medicaid, wy medicaid, equalitycare
medicaid_pr | Plan Vital | mi salud, la reforma, puerto rico medicaid
medicaid_vi | USVI Medicaid | vi medicaid, virgin islands medicaid
medicaid_gu | Guam Medicaid | guam mip, medicaid guam
`);
