/**
 * The larger cities of the United States, with the state where the name leaves no doubt of it. A
 * city that is also an everyday word is left out: it needs its state beside it.
 */
const ROWS = `
NY new york city,buffalo,rochester,yonkers,syracuse,albany,new rochelle,mount vernon,schenectady,utica,white plains,brooklyn,staten island,the bronx,manhattan
CA los angeles,san diego,san jose,san francisco,fresno,sacramento,long beach,oakland,bakersfield,anaheim,stockton,riverside,santa ana,irvine,chula vista,fremont,santa clarita,san bernardino,modesto,moreno valley,fontana,huntington beach,oxnard,santa rosa,rancho cucamonga,elk grove,garden grove,lancaster,palmdale,hayward,salinas,sunnyvale,escondido,torrance,fullerton,visalia,thousand oaks,simi valley,vallejo,victorville,berkeley,fairfield,murrieta,temecula,antioch,daly city,santa maria,el monte,west covina,inglewood,san mateo,el cajon,compton,south gate,vista,carlsbad,ventura,oceanside,costa mesa,downey,hemet,redlands,rialto,hesperia,redding,chico,merced,tulare,indio,menifee,perris,norwalk,whittier,palm springs,santa monica,santa barbara,santa cruz,eureka,tustin,buena park,newport beach,laguna beach,mission viejo,lake elsinore,el centro,calexico,watsonville,east los angeles,boyle heights,hollywood,pomona,ontario,glendale,pasadena,corona,burbank
IL chicago,naperville,joliet,rockford,elgin,peoria,champaign,waukegan,cicero,decatur
TX houston,san antonio,dallas,fort worth,el paso,corpus christi,laredo,lubbock,irving,garland,amarillo,brownsville,mcallen,killeen,mesquite,waco,denton,frisco,mckinney,midland,abilene,beaumont,round rock,wichita falls,odessa,tyler,college station,grand prairie,galveston,edinburg,pharr,eagle pass,arlington,austin,plano,harlingen,del rio,san marcos,new braunfels
PA philadelphia,pittsburgh,allentown,erie,scranton,harrisburg,bethlehem,york,wilkes barre,reading
AZ phoenix,tucson,mesa,chandler,scottsdale,tempe,gilbert,flagstaff,yuma,goodyear,nogales,prescott
FL jacksonville,miami,tampa,orlando,hialeah,tallahassee,fort lauderdale,port st lucie,cape coral,pembroke pines,gainesville,miramar,coral springs,clearwater,palm bay,west palm beach,pompano beach,boca raton,st petersburg,saint petersburg,fort myers,kissimmee,daytona beach,pensacola,sarasota,ocala,homestead,delray beach,boynton beach,little havana,doral,lakeland,naples
OH columbus,cleveland,cincinnati,toledo,akron,dayton,youngstown,lorain
IN indianapolis,fort wayne,evansville,south bend,carmel,gary,muncie,terre haute
NC charlotte,raleigh,greensboro,durham,winston salem,fayetteville,cary,high point,asheville,wilmington
WA seattle,spokane,tacoma,bellevue,everett,yakima,renton,federal way,olympia,spokane valley,kennewick,pasco,bellingham
CO denver,colorado springs,aurora,fort collins,lakewood,thornton,arvada,pueblo,boulder,greeley,longmont,grand junction,westminster
MA boston,worcester,lowell,new bedford,brockton,quincy,lynn,fall river,somerville,cambridge
TN nashville,memphis,knoxville,chattanooga,clarksville,murfreesboro
OK oklahoma city,tulsa,norman,broken arrow,lawton
OR eugene,gresham,beaverton,bend,medford,corvallis,hillsboro,portland,salem
NV las vegas,henderson,reno,north las vegas,sparks,carson city
KY louisville,lexington,bowling green,owensboro
MD baltimore,frederick,gaithersburg,silver spring,hagerstown,rockville
WI milwaukee,madison,green bay,kenosha,racine,appleton,eau claire,waukesha
NM albuquerque,las cruces,rio rancho,santa fe,roswell
GA atlanta,savannah,athens,macon,sandy springs,marietta,augusta
MO st louis,saint louis,independence,st joseph,kansas city,springfield
NE omaha,lincoln,grand island
VA virginia beach,norfolk,chesapeake,richmond,newport news,alexandria,roanoke,portsmouth,suffolk,hampton,lynchburg
MN minneapolis,st paul,saint paul,duluth,bloomington,st cloud
KS wichita,overland park,topeka,olathe
LA new orleans,baton rouge,shreveport,metairie,lake charles,kenner,lafayette
HI honolulu,hilo
AK anchorage,fairbanks,juneau
NJ newark,jersey city,paterson,elizabeth,trenton,camden,atlantic city,hoboken,passaic,union city,toms river
AL birmingham,montgomery,huntsville,tuscaloosa,mobile
ID boise,nampa,meridian,idaho falls,pocatello,coeur d alene
IA des moines,cedar rapids,davenport,sioux city,iowa city
MI detroit,grand rapids,warren,sterling heights,lansing,ann arbor,dearborn,kalamazoo,saginaw,flint
UT salt lake city,west valley city,provo,ogden,orem,st george
AR little rock,fort smith,jonesboro,springdale
SC charleston,greenville,myrtle beach,spartanburg,columbia
CT bridgeport,new haven,stamford,hartford,waterbury,danbury,norwalk
RI providence,warwick,cranston,pawtucket
MS jackson,gulfport,biloxi,hattiesburg
SD sioux falls,rapid city
ND fargo,bismarck,grand forks
MT billings,missoula,great falls,bozeman
NH manchester,nashua
VT burlington
ME bangor,lewiston
DE dover
WV huntington,morgantown,wheeling,parkersburg
WY cheyenne,casper,laramie
PR san juan,bayamon,ponce,caguas,mayaguez,arecibo,guaynabo
DC washington dc`;

/** Names that several well-known cities share: a city, but of no one state. */
const SHARED = new Set(
  (
    'springfield aurora columbia columbus portland glendale pasadena arlington kansas_city richmond rochester lancaster ' +
    'peoria fayetteville wilmington lafayette jackson lincoln independence manchester burlington norwalk salem bloomington ' +
    'decatur antioch westminster lakewood quincy hollywood greenville charleston augusta athens albany cleveland ' +
    'gainesville jacksonville fairfield lexington madison huntington cambridge bowling_green springdale ontario naples ' +
    'hillsboro henderson concord newark mesa'
  )
    .split(' ')
    .map((name) => name.replaceAll('_', ' ')),
);

/** Everyday words, or names of people and of other things, that mean a city only beside a state. */
const WORDS = new Set(
  'reading bend mobile norman independence warren gary corona vista lynn jackson lincoln madison hampton dover dayton flint mesa plano sparks elizabeth york carmel tyler'.split(
    ' ',
  ),
);

/** How the people there call it. */
const NICKNAMES: readonly (readonly [string, string, string])[] = [
  ['nyc', 'New York', 'NY'],
  ['philly', 'Philadelphia', 'PA'],
  ['vegas', 'Las Vegas', 'NV'],
  ['nola', 'New Orleans', 'LA'],
  ['okc', 'Oklahoma City', 'OK'],
  ['slc', 'Salt Lake City', 'UT'],
  ['nueva york', 'New York', 'NY'],
  ['los angeles', 'Los Angeles', 'CA'],
  ['filadelfia', 'Philadelphia', 'PA'],
  ['nueva orleans', 'New Orleans', 'LA'],
  ['dc', 'Washington', 'DC'],
  ['washington dc', 'Washington', 'DC'],
];

export interface City {
  /** The name where it is not the one that was written. */
  readonly name?: string;
  readonly state?: string;
  /** It means a city even where nothing else says so. */
  readonly isPlain: boolean;
}

/** Cities by folded name. */
export const CITIES: ReadonlyMap<string, City> = new Map([
  ...ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const state = row.slice(0, 2);
      const names = row.slice(3).split(',');
      return names.map((name): readonly [string, City] => [
        name,
        { isPlain: !WORDS.has(name), ...(SHARED.has(name) ? {} : { state }) },
      ]);
    }),
  ...NICKNAMES.map(([said, name, state]): readonly [string, City] => [
    said,
    { name, state, isPlain: true },
  ]),
]);
