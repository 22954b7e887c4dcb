import type { StatementWords } from '../statement.ts';

const THING =
  '(?:that|it|this|thats|its|these|those|both|all (?:of )?(?:it|that)|everything|you|youre|u|ur|theres|what you (?:just )?(?:said|say)|(?:the|that|your|my|this) (?:statement|answer|info|information|one|last one))';
const BE =
  '(?:is|was|are|were|be|would be|will be|sounds|seems|looks|feels|appears|has to be|must be|s|re)';
const BE_NOT =
  '(?:is not|isnt|was not|wasnt|aint|are not|arent|would not be|wouldnt be|wont be|cant be|cannot be|doesnt (?:sound|seem|look|feel)|does not (?:sound|seem|look|feel))';
const VERY =
  '(?:(?:so|very|quite|totally|completely|absolutely|definitely|certainly|entirely|exactly|really|actually|pretty|indeed|100|all|just|perfectly|probably|basically|always|still|also|most likely|100 percent) )*';
const TRUE =
  '(?:right|correct|true|accurate|(?:the|indeed the) (?:case|truth|one|situation)|it|so|ok|okay|k|fine|good|great|perfect|cool|alright|all right|acceptable|spot on|on point|exact|me|us|him|her|a fact|factual|fact|valid|what i (?:want|wanted|need|needed|meant|mean|said|think|thought|did|have)|how it is|yes|a yes|positive|affirmative|works|with me)';
const FALSE =
  '(?:wrong|incorrect|false|untrue|inaccurate|a lie|lies|mistaken|off base|bs|bullshit|impossible|no|a no|negative|a negative|not)';
const A = '(?:(?:a|an|the|my|its) )?';
const BIG =
  '(?:(?:big|resounding|definite|definitely|hard|strong|firm|solid|huge|absolute|absolutely|hell|heck|clear|emphatic|simple|full|total|easy|fat|soft|quick|probably|most likely|prob) )*';
const WHO = '(?:i|he|she|they|we|it|that|you|this|there|my \\w+)';
const AUX =
  '(?:have|has|had|did|do|does|am|is|are|was|were|will|would|can|could|should|sure did|sure have|sure do|used to)';
const AUX_NOT =
  '(?:(?:have|has|had|did|do|does|am|is|are|was|were|will|would|can|could|should) (?:not|never)|havent|hasnt|hadnt|didnt|dont|doesnt|isnt|arent|wasnt|werent|wont|wouldnt|cant|cannot|couldnt|never (?:have|has|had|did|do|does|was|will|would|am)|aint|never)';
const LATER =
  '(?: (?:before|already|once|twice|too|though|yet|now|still|currently|actually|indeed|in the past|a few times|a couple times|a couple of times|at all|ever|anymore|either|right now|today|tonight|at the moment|this time|definitely|really|as well|honestly|for sure|sometimes|often|lately|recently|in years|in a while|in a long time|at this time|thank god|thankfully|unfortunately|sadly|sorry|no))*';
const REST = '(?: \\w+){0,9}';

/** English sentences that say yes, no or not sure. */
export const statements: StatementWords = {
  leads:
    /^(?:(?:and|but|so|well|um|uh|oh|lol|haha|hmm|ok|okay|honestly|actually|sadly|unfortunately|truthfully|frankly|personally|basically|definitely|really|like|just|sorry|to be honest|tbh|ngl|not gonna lie|in all honesty|in fact|as far as i (?:know|can tell)|afaik|no offense|sorry to say|im sorry(?: (?:but|to say))?|are you sure|to be fair|for me|in my (?:case|opinion)|in this case) |(?:i (?:would |d |do |really |just |will |ll |have to |gotta |must |can |might |honestly |definitely |kind of |kinda )*|id |ill |im (?:gonna |going to |just gonna )(?:have to )?|let me |ima |we )(?:think|believe|guess|suppose|say|feel like|feel|vote|vote for|reckon|figure|assume|know|imagine|swear|go with|pick|choose|answer|lean|lean toward|lean towards|lean to|admit|confirm)(?: that| its| it is| thats)? |im (?:pretty |fairly |quite |very |almost |so |100 )?(?:sure|certain|positive|confident|convinced|afraid|leaning|leaning towards?)(?: that)? |i am (?:pretty |fairly |quite |very |almost )?(?:sure|certain|positive|confident|convinced|afraid)(?: that)? |(?:my|the|your|our) (?:answer|vote|response|reply)(?: (?:to (?:that|this|your question|the question|it)|here|on that|for that))? (?:is|would be|will be|has to be|was|remains)(?: that)?(?: going to be)? |(?:it|that|this) (?:seems|appears|looks|sounds|feels)(?: to me)?(?: like| that| as if| as though| to be)? |(?:seems|looks|sounds|appears) (?:like|to be|as if) |(?:that|it|this)(?: would| will|ll|d)? (?:is|be|was) |(?:that|it)s |(?:put|mark|count) (?:me |it |that |us )?(?:down )?(?:as|for) |(?:going|lets go|go) with |lets (?:say|just say) )(?=\w)/,
  denials:
    /^(?:i|we) (?:(?:really|honestly|just) )?(?:do not|dont|did not|didnt|cant|cannot|would not|wouldnt|wont) (?:(?:really|honestly|actually|even) )?(?:think|believe|feel|feel like|say|suppose|guess|agree|imagine)(?: that| like)? (?=\w)|^(?:i )?doubt(?: that| if)? (?=\w)/,
  says: {
    unsure: new RegExp(
      '^(?:' +
        [
          `(?:(?:i|we) (?:am|are) |im |were |really |just |still |honestly |kinda |i )*(?:not|aint|isnt|never) (?:(?:really|entirely|completely|totally|100|too|so|quite|very|exactly|all that|at all|even|percent|super|fully) )*(?:sure|certain|positive|clear|decided)${REST}`,
          `(?:(?:i|we|really|just|honestly|still|he|she|they|ive|id|to be honest|truly) )*(?:dont|do not|cant|cannot|couldnt|could not|wouldnt|didnt|doesnt|can not) (?:(?:really|honestly|even|actually|quite|truly|exactly|fully|rightly|for sure) )*(?:know|no for sure|remember|recall|tell|say(?! (?:so|that|no|yes))|decide|answer)${REST}`,
          `(?:(?:i|we|really|just|honestly|ive|got|have|has|had|with|there is) )*(?:no|not a|zero) (?:idea|clue)${REST}`,
          `(?:it|that|this|they|both|there|i|we|he|she)(?: just)? (?:might|may|could)(?: (?:be|have|go|just|also|not|well|work|happen|or may not|or might not|possibly|very))*(?: (?:either|both|neither|one|or|the other|way|ways|true|right|possible|a possibility|so|that|it|a maybe|maybe|be|have))*`,
          `(?:might|may|could) (?:be|have|go|or might not|or may not)(?: (?:either|both|so|way|a little|have|be))*`,
          `(?:${A}(?:big |definite |solid |strong |hard )?(?:maybe|perhaps|possibly)|its possible|it is possible|thats possible|possible)(?: (?:so|not|maybe|possibly|yes|no|or|i|guess|later|idk|its possible|it depends))*`,
          `(?:(?:it|that|this) )?(?:really |all |kind of |kinda |just )*(?:depends|varies)${REST}`,
          `(?:(?:i|its|it is|thats|would|id|could|can|go|with|be|im|they|say|do|take) )*(?:either|both)(?: (?:one|way|of|them|would|will|could|work|works|is|are|fine|ok|okay|or|might|be|good|possible|true|right|really|yes|and|no|a|bit))*`,
          `(?:could|can|might|may) go either way|neither(?: one)?(?: yes)?(?: nor no)?|yes and no|no and yes|yes or no|half and half|50 50|fifty fifty|5050`,
          `(?:(?:its|thats|it is|that is|kinda|really|pretty|so|very) )*(?:hard|tough|difficult|too (?:soon|early)) to (?:say|tell|know|answer|remember)${REST}`,
          `(?:(?:im|i am|still|kinda|kind of|feeling|really|a bit|a little|so|pretty|very) )*(?:on the fence|undecided|torn|unsure|uncertain|conflicted|iffy|clueless|deciding|thinking about it|confused about that)${REST}`,
          `who knows|god (?:only )?knows|your guess is as good as mine|beats me|search me|maybe maybe not|jury is still out|(?:(?:let me|i (?:need|have|want|got) to|ill|i will|i would have to|id have to|i gotta|need to|have to|gotta) )+(?:think|check|see|get back to you|ask|look)${REST}`,
          `(?:well )?(?:so so|kind of|kinda|sort of|sorta|somewhat|more or less)|idk${REST}|dunno${REST}|(?:(?:i|we) )?dunno${REST}|not (?:a )?(?:yes|no) or (?:a )?(?:yes|no)`,
          `(?:its |thats |still )*up in the air${REST}|i hope(?: so)?|i wonder|(?:i )?forgot|(?:i )?forget|not that i can remember`,
        ].join('|') +
        ')$',
    ),
    no: new RegExp(
      '^(?:' +
        [
          `${A}${BIG}(?:no|nope|nah|negative|naw)`,
          `${THING} ${BE} ${VERY}${FALSE}`,
          `(?:thats|its|youre|theyre) ${VERY}${FALSE}`,
          `${THING} ${BE_NOT} ${VERY}${TRUE}${REST}`,
          `(?:thats|its|youre|theyre|it s|that s|im|i am) not ${VERY}${TRUE}${REST}`,
          `not ${VERY}(?:true|right|correct|accurate|the case|so|ok|okay|fine|good|me|really|likely|exactly|quite|even|one|once|yet|now|today|him|her|for me|interested|a chance|at all|necessarily|anymore|currently|recently|lately|that|this|those|these|particularly|much|often)(?: (?:one|time|bit|close|once|really|at all|to me|sorry|for me|yet|today))*`,
          `not (?:that|to|as far as) (?:i|my|im|we)(?: (?:know|knowledge|remember|recall|am|aware|can|think|of|about|see|know of|ive|noticed|tell))*`,
          `not (?:in|for|since) (?:\\w+ ){0,3}\\w+`,
          `${WHO} ${AUX_NOT}${LATER}`,
          `(?:im|hes|shes|theyre|were) not${LATER}`,
          `(?:ive|weve|hes|shes|theyve|i|we|he|she|they|have|has) never(?: (?:have|had|has|did|been|done|tried|used|gone|ever|even|before|it|that|this|once|any|to|one|of|those|happened|a))*`,
          `(?:never|havent|didnt|dont|hasnt|isnt|doesnt|wasnt|wont|cant)(?: (?:have|had|has|did|been|done|do|tried|used|gone|ever|even|before|it|that|this|once|any|to|one|happened|me|in my life|a day|not once|my life|in|yet|so|really|want|need|anymore))*`,
          `(?:hell|heck|hellz|fuck|god|lord|oh|uh|um|def|definitely|absolutely|most definitely|certainly|probably|prob|prolly|pretty sure|thankfully|luckily|fortunately|unfortunately|sadly|obviously|clearly|honestly|of course|surely|most likely|i guess|i think|i hope|guess|maybe|sorry|well|actually|apparently|nah|so|yeah) (?:no|not|nah|nope|never|na)(?: (?:way|really|at all|sorry|thanks|thank you|so|yet|once|not|no|never|ever))*`,
          `(?:no|there is no|theres no) (?:way|chance|shot|sir|maam|can do|never|not|indeed|sadly|unfortunately|definitely not|longer|thank you|thanks)(?: (?:in hell|ever|jose|really|no|at all))*`,
          `(?:its |thats |it is |that is )?(?:very |highly |pretty |extremely )*(?:unlikely|doubtful|out of the question)|i doubt (?:it|that|so)|(?:far|nowhere near|not even close)(?: from it)?|by no means|under no circumstances|on the contrary|quite the opposite|the opposite`,
          `(?:i |we )?(?:\\w+ly )?(?:disagree|refuse|deny|decline|object|reject)(?: (?:with|to|that|it|this|you|strongly|completely|totally))*`,
          `(?:i|we)? ?(?:do not|dont|cant|cannot|didnt|wont) (?:\\w+ly )?(?:agree|accept|approve|concur|consent|support)(?: (?:with|to|that|it|this|you))*`,
          `(?:i )?doubt (?:it|that|so)|(?:im |i am )?afraid not|i wish(?: lol)?|nothing like that${REST}|neither (?:my |of |me |him |her |one )${REST}|none(?: (?:whatsoever|at all|of (?:that|those|these|the above|them|it)))*|neither(?: of (?:them|those|these))?|nothing(?: (?:at all|like that|so far|yet))*|zero|zilch|nada|nay|hardly|nuh uh|nu uh|false|wrong|incorrect|untrue|x|thumbs down|nein|non|negatory|pass on that|hard pass|id rather not|i would rather not|rarely ever`,
          `i (?:would|d|will|ll) (?:have to )?(?:say|go with) no`,
          `(?:cant|cannot|wouldnt|would not|i cant|i cannot|i wouldnt|i would not) say (?:that|so|(?:that )?i (?:have|do|did|am))`,
          `(?:id|i would) (?:rather|prefer|prefer that|prefer if) (?:you|they|we|he|she) (?:did not|didnt|not|dont)`,
          `(?:thats|that is|its|it is|this is|this isnt) (?:a )?(?:lie|not it|not the one|not what i (?:want|wanted|said|meant|need)|bs|cap)`,
        ].join('|') +
        ')$',
    ),
    yes: new RegExp(
      '^(?:' +
        [
          `${A}${BIG}(?:yes|yeah|yep|yup|yea|affirmative|positive|ya|yess+|yesss*|yeahh*|si)(?: (?:sir|maam|please|indeed|definitely|absolutely|for sure|i guess|i think|i think so|of course|very much|totally|it is|it does|thanks|lol|actually|correct|right|i know|yes|yeah|unfortunately|sadly|sometimes|often|always|before|a lot))*`,
          `${THING} ${BE} ${VERY}${TRUE}(?: (?:to me|with me|for me|by me|yes|too|actually|indeed|i think|i guess|i believe|sir|for sure))*`,
          `(?:thats|its|youre|theyre|ur|that s|it s) ${VERY}${TRUE}(?: (?:to me|with me|for me|by me|yes|too|actually|indeed|i think|i guess|i believe|for sure))*`,
          `${VERY}(?:right|correct|true|accurate|exactly|definitely|absolutely|certainly|totally|precisely|indeed|always|probably|prolly|likely|most likely|obviously|clearly|naturally|surely|apparently|unfortunately|sadly|fine|perfect|great|good|cool|agreed|positive|guilty|correctamundo|bingo|facts|fact|sure|often|frequently|regularly|constantly)(?: (?:so|on|as charged|right|yes|enough|thing|is|am|do|did|have|has|sir|with me|with that|by me))*`,
          `(?:very|pretty) (?:much|likely|often|true)(?: so)?|most (?:definitely|certainly|likely|def)|(?:100|hundred|a hundred|1000) ?(?:percent)?(?: yes| sure)?`,
          `(?:i|we|he|she)? ?(?:(?:\\w+ly|do|would|can|have to|gotta|must|sort of) )*(?:agree|concur|accept|approve|confirm|consent)(?: (?:with|to|that|it|this|you|the|truth|of|what|just|said|completely|totally|your|statement|fully|terms|all|everything|on))*`,
          `${WHO} ${AUX}${LATER}`,
          `(?:ive|hes|shes|theyve|weve|i have|he has|she has|they have|i|have|has|had) (?:been there|done (?:that|it|this)|had (?:it|that|this|one|some|those)|tried (?:it|that|this)|been through (?:it|that|this)|been|happened)(?: (?:before|already|once|twice|too|a few times|a couple times|many times|several times|yes))*`,
          `(?:u|you|ya) (?:got it|bet|betcha|know it|bet cha|know|betcha|bet ya|guessed it|are right|could say that|can say that|bet i do)(?: (?:i do|i did|i have))?`,
          `(?:hell|heck|fuck|oh|oh hell|oh god|god|def|for|fo|4|damn) (?:yes|yeah|yea|yep|yup|sure|real|certain|right|ya|sho|def|definitely)|no (?:doubt|problem|worries|question|prob|cap|denying(?: that)?)(?: about it)?|without (?:a )?(?:doubt|question)|by all means|(?:as a )?matter of fact yes|of (?:course|coarse)(?: i (?:do|did|have|am))?`,
          `(?:(?:that|it|both|this) )?(?:sounds|looks|seems|works|feels|works out|would work)(?: (?:good|great|right|about right|fine|ok|okay|perfect|like (?:me|it|him|her|a plan|us|my (?:son|husband|wife|life|situation))|for (?:me|us)|to me|to us|accurate|correct|familiar))*`,
          `(?:i|id|we|we d|he|she)(?: (?:would|d|do|really|definitely|want|like|love|to|need|that|it|very|much|will|absolutely|so|please|would|this|happily|gladly))* (?:that|it|do|so|love to|like to|like that|love that|want to|want that|need that|need it|want it|be fine|be ok|be great|be good)(?: (?:yes|please|very much|a lot|badly))*`,
          `(?:im |i am |he is |hes |shes |she is |were |we are )(?:(?:very|really|so|all|quite|pretty|definitely) )*(?:in|down|game|good with that|fine with (?:that|it)|ok with (?:that|it)|okay with (?:that|it)|up for it|interested|ready|willing|sure|certain|positive|one|afraid so)`,
          `(?:i )?(?:cant|cannot|wont) (?:deny|argue with|complain about) (?:it|that)|(?:i )?dont see why not|(?:i )?wont deny it|every (?:single )?(?:day|night|time|morning|weekend)${REST}|yeppers|duh|no duh|i know (?:i|he|she|they) (?:do|does|am|is|are|have|has)|afraid so|guess so|i guess so|i think so|think so|i believe so|believe so|i suppose so|suppose so|i suppose|seems so|it seems so|appears so|looks like it|seems like it|i would think so|i assume so|assume so|i imagine so|so it seems|i fear so|i think yes|roger|roger that|10 4|copy|copy that|gotcha|you know it|aye|amen|preach|bet|word|true that|true dat|tru|yessir|yes siree|totes|mhmm?|mmhm+|mmhmm+|uh huh|uhuh|yuppers|yessum|thumbs up|all day|every day|everyday|all the time|go for it|lets do it|lets do this|lets go|please do|do it|count me in|sign me up|why not|okey dokey|okie dokie|alrighty|rightio|righto|so true|thats me|that was me`,
        ].join('|') +
        ')$',
    ),
  },
};
