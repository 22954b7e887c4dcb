/** Classes of words of selfharm, in English. */
export const selfharmClasses = {
  GASH: `cut cuts cutting slice slices sliced slicing slit slits slitting slash slashes slashed slashing
    carve carves carved carving gash gashed gashing etch etched etching mutilate mutilates mutilated mutilating stab
    stabs stabbed stabbing`,
  SCORCH:
    'burn burns burned burning burnt brand branded branding sear searing scald scalds scalding scalded',
  CLAW: `scratch scratches scratched scratching claw claws clawed clawing scrape scrapes scraped scraping gouge
    gouges gouged gouging dig digs digging dug pinch pinches pinched pinching bite bites bit biting bitten
    peel peels peeling rip rips ripping tear tears tearing chew chewing chews pick picks picking`,
  BASH: `strike strikes striking ram rams rammed ramming hit hits hitting punch punches punched punching slap slaps slapped slapping smack smacks smacked smacking
    bang bangs banged banging bash bashes bashed bashing slam slams slammed slamming smash smashes smashed
    smashing beat beats beating headbutt headbutts headbutting pound pounds pounding pounded whack whacks
    whacking whip whips whipping knock knocks knocking`,
  HURL: 'throw throws throwing threw ram rams ramming fling flings hurl hurls slam slams slammed slamming',
  SELF_PAIN: `hurt hurts hurting harm harms harming harmed injure injures injuring injured choke chokes choking bruise bruises bruising maim`,
  /** What is done to arms and thighs as to someone hated. */
  PUNISH: `punish punishes punishing punished attack attacks attacking attacked torture torturing mangle mangled
    mangling shred shreds shredded shredding wreck wrecking wrecked destroy destroying destroyed abusing`,
  SCRAPE: `scratch scratches scratching claw clawing claws dig digs digging pick picks picking peel peels peeling rub rubs
    rubbing scrub scrubs scrubbing scrape scrapes scraping gouge gouging pinch pinches pinching`,
  /** Which arm, which thigh. */
  WHICH: 'own left right inner upper lower other bare whole entire',
  /** Skin that is cut; fingers and hands are cut by bread knives. */
  SELF_VEIN:
    'arm arms forearm forearms leg legs thigh thighs wrist wrists hip hips skin calves calf flesh shoulder shoulders ribs',
  SELF_SKIN: `arm arms forearm forearms leg legs thigh thighs wrist wrists hip hips skin calves calf flesh shoulder
    shoulders ribs stomach belly ankle ankles knee knees foot feet chest body palm palms hand hands fingers fingertips`,
  SELF_HEAD:
    'head face skull forehead cheeks cheek knuckles fist fists hand hands temple jaw temples arms arm legs leg thighs thigh wrist stomach',
  SELF_BONE:
    'finger fingers hand hands bones bone toe toes wrist wrists arm arms foot feet knee nose knuckles',
  HARD_WALL: `wall walls door doors floor ground desk counter mirror tile tiles table bathtub headboard stairs concrete
    brick bricks pavement window dashboard steering`,
  SHARP: `razor razors razorblade razorblades blade blades boxcutter boxcutters exacto xacto scalpel scalpels scissors
    shard shards thumbtack thumbtacks paperclip sharpener sharpeners glass knife knives pushpin pushpins pin pins tweezers tacks compass fork`,
  FLAME:
    'lighter lighters cigarette cigarettes cig cigs matches match lit blunt joint cigar smokes butts butt',
  HOT_THING: `stove burner iron radiator candle flame fire grill oven straightener curler wand kettle toaster skillet coil pan
    coals heater exhaust`,
  /** What a lighter heats. */
  ODD_TOOL: `staple staples stapler peeler grater sandpaper eraser comb file needle screw nail nails key keys pen pencil
    lid wire hanger saw toothpick earring fork sharp tool tab can bottle cap opener thumbtack ruler protractor`,
  HEATED: 'hot heated redhot glowing boiling scalding',
  LESION:
    'cuts cut slits slashes gashes gash lines marks scratches wounds wound scabs burns scars welts slices lacerations stripes bruises',
  /** What is written of a wound that is not a track mark, a scar or a bruise. */
  CUT_MARKS:
    'cuts slits slashes gashes gash lacerations laceration slices cutmarks razorcuts abrasions excoriations cutting',
  LAYS: 'put puts putting hold holds holding held press presses pressing pressed push pushes pushing pushed stick sticks sticking stuck place placed touch touches touching touched lay laid jam jammed',
  DRAWS:
    'take takes took taking use uses used using run runs running ran drag drags dragging dragged put puts putting turn turns turned turning bring brings',
  MAKES:
    'make makes making made put puts putting give gives giving gave leave leaves leaving left add adds adding added',
  LETS: 'let lets letting make makes making made ask asks asked asking beg begs begging get gets getting want wants provoke provokes provoked',
  UNDO: 'open opens opened opening rip rips ripping ripped tear tears tearing pull pulls pulling pulled took taking pick picks picking picked reopen reopens reopened reopening',
  SKIN_LIES: `say says said claim claims claimed swear swears swore insist insists insisted blame blames blamed blaming tell tells
    told keeps excuse lied lie lies think thinks thought assume assumes assumed believes`,
  SKIN_EXCUSE: `cat dog kitten fell accident accidentally shaving bike door bushes work kitchen cooking nothing clumsy fence
    rosebush oven stove gardening garden thorns iron skateboard glass soccer branch shower`,
  SOOTHES:
    'calm calms calmed help helps helped numb numbs numbed quiet quiets quieted ease eases eased relieve relieves relaxes relax soothe soothes soothed',
  OFTEN:
    'when whenever because cuz bc cause every everytime anytime daily nightly tonight until till again instead after',
  /** What is blamed for a scratch. */
  CREATURES:
    'cat cats dog dogs rabbit rabbits kitten kittens puppy bird parrot pet ferret hamster goat',
  MARKED: 'marks lines stripes scars slices stripe mark line',
} as const;
