/** Words of what is not there, of raving and of seizures. */
export const mindClasses = {
  VERMIN:
    'bugs bug spiders spider ants ant worms worm insects snakes snake rats rat mice roaches roach beetles maggots flies bees wasps centipedes scorpions lizards creatures demons demon devils devil ghosts ghost',
  SIGHT:
    'folks shadows shadow figures figure shapes faces things stuff shit people person man men woman women kid kids child children someone somebody soldiers dead lights patterns eyes animals cats dogs cat dog rabbits horses clowns angels angel aliens monsters wife husband mother mom dad father brother sister grandma grandpa grandmother strangers guys guy girl boy tigers smoke fire blood water strings threads webs spots',
  SOUND:
    'things voices voice whispers whispering music radio singing knocking knocks footsteps talking name phone doorbell bells choir baby babies crying screaming screams laughing people someone sounds noises banging conversations tv dead party beeping band',
  NOWHERE: 'there real here exist existing around',
  GRASP:
    'pick grab swat reach pluck slap pull catch claw dig swipe picking pickin plucking grabbing swatting swiping brushing reaching slapping pulling catching batting picks grabs swats reaches plucks swatted grabbed hollering hollerin hollers yellin screamin talkin swinging swings swung punching boxing fighting fights scratching digging clawing stomping stomps sweeping chasing pointing points yells yelling screaming screams talks talking talkin speaking speaks arguing argues chatting shouting laughing waving whispering',
  PHANTOM:
    'air nobody noone wall walls ceiling mirror ghost ghosts tv lamp chair chairs sheets sheet nothing blanket blankets bugs invisible imaginary dead corner curtains door empty spiders snakes furniture carpet clothes tubes lines thermostat radiator fridge couch sofa refrigerator plant plants toaster microwave picture pictures statue pillow coat closet mailbox tree trees bathtub doorknob moon shadows toilet sink bars car refridgerator',
  EERIE: 'little tiny weird strange dead creepy black dark imaginary invisible crazy scary',
  ISNT: 'arent isnt wasnt werent not dont doesnt aint never',
  CREEP: 'crawling crawlin crawl crawls swarming creeping crawled',
  WITHIN: 'on in under inside over across through beneath',
  SKIN: 'skin hair arm arms leg legs face bed food ears eyes body bedsheets',
  WALLS:
    'wall walls floor ceiling carpet room curtains wallpaper furniture curtain pictures patterns tiles rug clouds tv window',
  WAVERS:
    'moving melting breathing crawling talking bleeding waving dripping alive wiggling swirling closing speaking moved breathe move',
  ROOM: 'room bed closet attic corner kitchen yard hallway hall halls basement garage tree trees roof vents vent shower porch house driveway',
  HALLUCINATE:
    'hallucinating hallucination hallucinations hallucinate hallucinates hallucinated halucinating halucinations hallucinatin hallucinatory delusional delusions psychosis psychotic visions',
  UTTER:
    'hollerin yellin screamin talking talks talkin speaking speaks saying says sayin screaming yelling hollering raving babbling crying shouting muttering mumbling rambling whispering',
  DEAD: 'dead deceased late died passed gone',
  LATE: 'dead deceased late',
  THERENESS:
    'is in standing at sitting came sat stood stands talked talks spoke sits visiting here talking was stands sits waiting smiling',
  LINGERS: 'standing sitting visiting waiting smiling',
  BELIEVE:
    'thinks think thought thinking believes convinced swears swear insists certain positive claims',
  HAUNTED:
    'fbi cia cops police aliens poison poisoning watching following spying camera cameras government nazis neighbors intruders possessed listening stealing after attic basement walls hiding',
  BROADCAST:
    'radio radios tv tvs television podcast stereo phone npr headphones audiobook audiobooks',
  NORMAL:
    'normal ok okay bad dangerous common serious expected supposed withdrawal withdrawals dts emergency',
  MIRROR: 'mirror wall walls ceiling curtains carpet wallpaper closet attic tiles',
  DELIRIOUS: 'delirious delirium dilirium delerium',
  BABBLE:
    'incoherent babbling rambling gibberish nonsense raving deranged combative disorganized loopy bonkers',
  MUDDLED:
    'confused confusion disoriented disorientated muddled befuddled agitated discombobulated addled confuzzled',
  WHOEVER: 'i im he hes she shes they theyre we it its',
  KNOW: 'know knows knew remember remembers recall tell sure say',
  DATED: 'day year month time date age address',
  RECOGNIZE: 'recognize recognise recognizes recognized',
  ASKS: 'asked asking asks ask',
  ELSEWHERE: 'work jail vietnam army war school kid somewhere president god jesus',
  BYGONE:
    '1940 1941 1942 1943 1944 1945 1946 1947 1948 1949 1950 1951 1952 1953 1954 1955 1956 1957 1958 1959 1960 1961 1962 1963 1964 1965 1966 1967 1968 1969 1970 1971 1972 1973 1974 1975 1976 1977 1978 1979 1980 1981 1982 1983 1984 1985 1986 1987 1988 1989 1990 1991 1992 1993 1994 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018',
  ROAM: 'wandering wandered wanders wander roaming roams',
  TEARS: 'ripping ripped yanking yanked tearing tore pulled pulling',
  STIFF: 'stiff rigid stiffly',
  FLOOR: 'floor ground bed couch kitchen bathroom carpet tile rug driveway sidewalk shower',
  ROLL: 'roll rolls rolled rolling rollin',
  METALLIC: 'metal metallic burnt burning copper coppery pennies',
  BLANKS:
    'zoning zoned zone zones spacing spaced spaces blanking blanked blanks blank staring stares stared',
  PET: 'dog dogs cat cats puppy kitten horse poodle chihuahua pitbull beagle lab doggie kitty rabbit',
  SEIZURE:
    'seizure seizures siezure siezures seisure seizurs seizing seized siezed seize seizes convulsing convulsion convulsions convulsed convulses convulsive convulse sz szs seizured seizer seizers ceasure seasure seazure seazures siesure sezure sezures seizuring',
};
