/** Classes of words of the signs of violence alone. */
export const violenceClasses = {
  /** Whom one could mean to hurt. */
  FOE: `others stepdads mothers fathers landlords exs bosss partners him her them someone somebody anyone everyone whoever people person guy guys man men dude dudes bitch
    bastard bastards asshole assholes motherfucker motherfuckers mf fucker fuckers prick cunt punk snitch
    rapist predator pos dealer plug pimp cop cops police officer judge lawyer boss bosses supervisor manager
    foreman coworker coworkers neighbor neighbors neighbour landlord teacher teachers principal counselor
    therapist nurse nurses doctor doctors staff guard caseworker sponsor husband wife ex exes boyfriend girlfriend bf gf
    partner fiance dad father stepdad stepfather mom mother stepmom mama brother sister stepbrother uncle aunt
    cousin grandma grandpa grandmother grandfather kid kids child children baby newborn toddler son daughter
    family parents roommate roommates roomie cellmate student students classmate classmates bully bullies
    girl girls boy boys woman women stranger strangers friend friends customer customers resident residents peers orderly tech techs aide paramedic emt medic client clients mailman stepson stepdaughter niece nephew
    lady ladies sis bro brothers sisters sibling siblings daddy mommy papa grandma nana hubby wifey spouse inlaws nephew
    tenant tenants intruder mate homie homies enemy enemies sheriff prosecutor stepkids passengers soldier
    wifes husbands girlfriends boyfriends moms dads sons daughters
    pastor priest ones worker workers perv pedo molester creep`,
  /** To kill, as it is meant. */
  SLAYFOE: `kill killing murder murdering shoot shooting stab stabbing strangle strangling choke choking smother
    smothering suffocate suffocating poison poisoning behead slaughter slaughtering execute butcher gut shank
    drown drowning whack merk murk unalive dismember snipe sacrifice sacrificing assault assaulting`,
  /** To hurt, as it is meant. */
  MAULFOE: `hurt hurting harm harming beat beating hit hitting punch punching attack attacking slap slapping maim
    cripple torture torturing stomp stomping smash smashing bash bashing slash slashing pummel jump fight burn kick kicking`,
  /** Words that stand before whom one means. */
  THATONE:
    'my his her the that this those these a every our some any their both another one of at other two three',
  ARMSNAME: `gun guns knife knives weapon weapons machete bat hammer rifle pistol shotgun axe ax hatchet cleaver
    firearm revolver glock handgun blade blades sword crowbar boxcutter screwdriver strap 9mm ar15 ar ak ak47 shiv shank ammo
    bullets clips shells buckshot molotov gasoline pipebomb bomb taser scissors wrench brick machetes`,
  /** To have a weapon come to hand. */
  ARMUP: `grab grabs grabbed grabbing fetched fetch fetches fetching got took taking takes packing packed
    loaded loading load loads cleaning sharpened sharpening sharpen sharpens bought buying buy borrowed
    borrowing stole carrying carry carries holding tucked cocked racked brought bringing bring brings
    oiled oiling ordered collecting collected hoarding stockpiling stocking pocketed stashed stashing getting`,
  /** To show or use it. */
  BRANDISH: `pull pulls pulled pulling drew draws drawing whipped wave waves waved waving swing swings swung swinging
    brandish brandishes brandished brandishing point points pointed pointing aim aims aimed aiming flash
    flashes flashed flashing stabbing slashing`,
  PREMISES: `school work workplace office job mall church mosque clinic hospital er court courthouse house home apartment
    building store bar club rehab center facility precinct station campus prom warehouse plant trailer shop
    room classroom cafeteria crib block street neighborhood bus place garage dispensary bank`,
  /** What is broken in a rage. */
  WRECKED: `things stuff everything furniture tv walls wall door doors windows window mirror mirrors dishes plates
    chairs chair table tables house apartment room place car windshield glass bottles property kitchen
    lamp lamps couch shit phones crap`,
  WRECKIT: `smash smashes smashed smashing break breaks breaking broke throw throws throwing threw punch punches
    punched punching kick kicks kicked kicking destroy destroys destroyed destroying trash trashes trashed
    trashing tear tears tore tearing rip ripped ripping flip flips flipped flipping slam slams slammed
    slamming wreck wrecks wrecked wrecking bust busted busting hit hitting hits busts`,
  /** That which one does not return from. */
  HEADBONE:
    'brains brain head skull face nose teeth kneecaps kneecap jaw throat neck balls legs spine guts',
  /** Set on doing it. */
  MEANSTO: `going gonna will ill hell shell theyll want wants wanna wanting wanted plan plans planning planned about ready
    threatens threatened threatening try tries trying tempted intend intends id coming gotta swear swears promise
    bout itching dying determined willing decided prepared fixing fixin supposed hired paid rather love`,
  /** He will, as it is told. */
  HEWILL: 'hed hell hes shed shell shes theyd theyll theyre',
  /** How one is held or carried who is armed. */
  HANDY: 'hand hands fist pocket waistband lap palm grip',
  ORDERER: 'voice voices demon demons satan devil god jesus lord angel angels tv radio shadow',
  THREATEN: 'threaten threatens threatened threatening threating threatning',
  /** What someone may not do again. */
  CROSSES: `comes come touches touch tries try sees see find finds catch catches says say calls call leaves leave looks
    look does do gets get keeps walks shows show talks talk goes opens steps lays puts wakes texts brings ever testifies testify snitches snitch rats lies`,
  LURKING:
    'waiting wait parked sitting watching follow following followed stalking stalk camped lurking standing',
};
