/** Words of drink, of calming pills, of stopping and of time. */
export const ceasingClasses = {
  LIQUOR:
    'alcohol alchohol alcahol booze boozing liquor beer beers wine wines vodka whiskey whisky rum gin tequila bourbon brandy scotch drink drinks drinking drank drinkin bottle bottles sauce hooch cider moonshine etoh seltzers spirits handle fifth fifths mouthwash listerine alcoholic cognac hennessy fireball schnapps mezcal brew brews brewskis budweiser truly swig swigs sip pint tallboys twelvepack nightcap fourloko steelies hurricanes vodca wiskey licker alchol alcahol alcohal alc liqour likker brewskies busch coors whiteclaws claws titos smirnoff hennessey jager shots',
  CALMER:
    'xanax xan xans xannies xanies xanny zans zannies bars barz benzo benzos benzodiazepine benzodiazepines klonopin klonopins clonopin klonipin klonapin kpin kpins clonazepam ativan ativans atavan lorazepam valium valiums diazepam alprazolam librium chlordiazepoxide temazepam restoril halcion triazolam oxazepam estazolam clobazam bromazolam flualprazolam clonazolam etizolam phenazepam phenobarbital phenobarb barbiturate barbiturates barbs butalbital fioricet fiorinal seconal nembutal soma somas carisoprodol ghb gbl bdo xyrem xywav phenibut baclofen lioresal tranquilizer tranquilizers tranquillizers sedative sedatives lyrica pregabalin gabapentin ambien zolpidem lunesta downers xanex zanax zanex xanaxs lorazapam clonazapam valum benzoes tranks pams phenobarbitol',
  HALT: 'stopd stoped stopped stopping stop stops quit quits quitting quiting kicked kicking ditched dropped tapered tapering weaned weaning discontinued discontinuing detoxing detoxed withdrawing abandoned halted ceased',
  NOTHING: 'no zero nothing nomore none',
  MEDS: 'pills pill meds med medicine medicines medication script scripts prescription dose doses tablets supply refill refills stuff',
  OBTAIN:
    'get got find score buy afford reach bring allow allowed keep give sell refill fill renew pick prescribe',
  REFUSE: 'wont refuse refused refuses refusing',
  HADSOME: 'had have has having touched touch took taken take taking drank drunk tasted bought',
  LOSE: 'lost stole stolen flushed threw missed skipped dumped poured pouring emptied hid hide hiding hidden confiscated took taken locked locking broke smashed removed tossed',
  REDUCE:
    'cut cuts cutting took taken take taking came come coming comin got get getting gotten gettin pulled yanked slashed lowered reduced',
  WITHDRAWAL:
    'withdrawal withdrawals withdrawl withdrawls withdraw withdraws withdrawing wds detox detoxing detoxin detoxed abstinence cessation kicking kickin wd wded',
  AWAY: 'visiting staying stuck trapped stranded camping hiking boat rig camp island ship basic bootcamp flight',
  STILLWANTS:
    'want wants wanting need needs trying tries try hope hoping like ready plan planning planned afraid scared hate decided wanna going gonna about able how',
  WHENEVER: 'if when whenever once before unless anytime everytime time',
  CLEAN: 'sober clean dry abstinent teetotal straight abstaining',
  SPAN: 'hours hour hrs hr days day nights night',
  CLOCKED:
    '12h 18h 20h 24h 30h 36h 40h 48h 50h 60h 72h 96h 12hrs 18hrs 20hrs 24hrs 30hrs 36hrs 40hrs 48hrs 50hrs 60hrs 72hrs 96hrs 12hr 24hr 36hr 48hr 72hr 1d 2d 3d 4d 5d 6d 2days 3days 4days 5days',
  COUNT:
    '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 18 20 22 24 26 28 30 32 34 35 36 38 40 42 44 45 46 48 50 52 54 55 56 58 60 62 64 66 68 70 72 80 84 90 96 one two three four five six seven eight nine ten eleven twelve eighteen twenty thirty forty fifty sixty seventy few couple several many some first second third fourth fifth',
  DAYNAME:
    'monday tuesday wednesday thursday friday saturday sunday mon tues tue wed thurs thur fri sat sun yesterday morning noon midnight weekend christmas easter thanksgiving newyears',
  MEASURE:
    'fifth handle pint liter litre box bottle case pack packs 18 12 24 750 quart gallon cans tallboys glasses fifths',
  ALCOHOLIC:
    'alcoholic alcoholics drunkard wino alkie alky alchy lush boozer boozehound alcoholism aud alcholic',
  HEAVY: 'heavy hard big daily chronic serious everyday longtime',
  LOCKUP:
    'jail jailed prison county lockup cell incarcerated arrested custody holding locked hospital hospitalized hospice rehab psych bedridden snowed stranded cruise icu nursing stepdown quarantine quarantined housebound',
};
