// Written by `npm run train:metrics`: feature, its value, and its weight in log-odds.
export const RESULT_WEIGHTS = `\
after1/bare ( -.22 ) .25 + -.07 , .20 . .26 <method> -.21 <metric> .26 ] -.30 and .38 at .18 epochs -.10 for .16 in .43 of -.08 on .41 out -.06 to .18 with .19
after1/cost ) -.24 , .16 - -.13 . .20 <metric> -.12 and -.21 for .22 on .56 to .13
after1/factor , .09 . -.31 <metric> -.17 and .10 faster .40 fewer -.24 improvement .11 over .20 smaller .13 the .19 wall-clock .09
after1/percent ( .17 ) -.40 , .38 / -.29 ; .06 <dataset> -.28 <metric> .13 across .12 and .27 average .16 for .29 improvement .06 in .16 increase .05 of .19 on .26 over .08 overall -.23 reduction .06 relative .06 to -.15 vs -.17 with .13
after2 ) -.12 , .10 . .10 <dataset> .27 <end> .20 <metric> .32 <number> .09 a -.23 across .24 an -.13 and .18 as -.49 at -.28 average .06 compared -.22 demonstrating .07 even .08 for .14 from -.09 images .11 improvement .09 in .64 of -.12 on .36 only .17 over .08 reduction .06 respectively .06 retained .09 samples -.30 spanning -.06 the .17 to .14 token -.12 users .05 we -.11 while .26 with .16 without -.07
after3 % -.31 ( .17 ) -.27 , -.19 - .09 . -.15 : -.20 <dataset> .46 <end> .46 <method> .43 <metric> -.11 <number> -.10 = .28 a .43 acceptance .11 across .05 at -.23 cases .29 data -.07 efficiency .08 epochs .14 for .36 further -.48 generation .08 high -.31 introduce -.10 khz -.13 n .07 nvidia .08 on .06 outperforming .09 pairs .07 per .12 questions .07 reduction .05 single .33 strongest .06 temperature -.08 than .25 that -.67 the .11 to -.25 while .24 with .10
before1/bare ( -.37 + .33 , -.07 . .13 : -.23 ; -.27 <metric> .42 = .73 > -.35 a -.22 achieves .18 across -.23 and .22 approximately -.05 by .33 comprising -.12 from .18 in -.09 on -.17 only -.07 over -.24 rtx -.07 to .28 with -.12
before1/cost , .28 - -.23 a -.44 and .38 at .41 from -.12 in .42 of -.06 only .25 over -.39 than -.20 under .20
before1/factor , .12 and .09 at .31 is -.10 than .05 with .17 ~ .18
before1/percent ( .07 + .30 . -.16 : .11 a .09 about .12 achieves .14 achieving .07 an .08 and .41 at -.57 below .13 by .35 from -.31 in .10 nearly .06 of -.33 only .14 reaches .09 reaching .06 than .10 to -.15 with .16 ~ -.21
before2 % -.48 ) .28 , -.34 ; -.24 <dataset> -.31 <method> .51 <metric> .21 <start> -.39 a .32 achieves .20 achieving .06 and -.38 at -.25 attack .16 compared .07 contributions -.24 evaluation -.06 from .24 hz -.23 images .41 improvements .12 improves .13 in .28 inference .16 is .08 it .09 less -.11 method .15 methods .34 model .10 models .17 n .35 on -.26 only .13 out .07 points -.24 set -.13 tasks -.34 tau_b .11 that .28 to .20 up .32 using .17 videos -.09 vs .13 while .12
before3 % -.20 ( .27 ) -.21 , .41 ; .11 <dataset> .34 <method> .62 <metric> .27 <number> -.84 <start> -1.09 a -.25 achieves .05 agents .08 an .10 and .27 at -.34 base .05 benchmark -.26 by .31 for .17 from .13 improves .09 including .15 is -.07 it -.06 model -.08 models -1.00 of .20 on -.63 only .09 our -.23 policy .08 s -.24 task -.17 text .09 the -.15 to .32 up .11 which -.26 while -.13 with .12
bias/bare 1 -.44
bias/cost 1 -.19
bias/factor 1 .18
bias/percent 1 .50
cueAfter/bare baseline .06 beat -.27 condition .29 data -.13 improve .09 loss -.26 mean .06 reduce -.14 setVerb -.35 setup -.58 share -.15 stat .21
cueAfter/cost condition .15 data -.20 gain -.28 improve -.08 report .35 setup -.28 share -.33 time .48
cueAfter/factor compare .54 condition .05 cost .20 data -.29 gain .12 loss .14 setVerb -.07 setup .07 share -.14 time .21
cueAfter/percent agent -.07 baseline -.18 beat .11 compare .17 condition .37 cost -.23 data -.85 gain .32 improve .16 loss .15 mean .11 report -.16 setVerb -.41 setup .30 share .31
cueBefore/bare agent -.31 baseline .21 beat .39 beat-verb .24 compare -.23 condition .30 cost-verb .36 data -.30 gain .24 gain-verb -.10 improve .23 improve-verb .43 loss -.09 loss-verb -.08 report .38 risk -.08 setVerb .13 setVerb-verb -.30 setup .66 share .32 stat -.54 time .36
cueBefore/cost agent -.20 baseline .07 compare -.29 condition .09 cost .48 cost-verb .43 data .37 gain-verb -.06 improve .15 improve-verb .19 mean .27 reduce-verb -.07 report .34 report-verb .25 setVerb .39 setVerb-verb -.32 setup -.24 share -.27 time .46
cueBefore/factor agent .39 baseline -.15 beat -.25 beat-verb .26 compare .29 data .16 gain .16 gain-verb .05 improve .18 improve-verb .14 loss .07 reduce-verb .19 report .61 report-verb .50 setVerb .33 setup -.23 share -.60 time -.28
cueBefore/percent agent .12 baseline -.44 beat .51 beat-verb .39 compare -.14 condition -.65 cost -.41 data .33 gain .42 gain-verb .19 improve .68 improve-verb .53 loss-verb -.10 mean -.17 reduce .55 reduce-verb .48 report -.39 report-verb .28 risk .29 setVerb -.33 setVerb-verb -.88 setup -.15 share .58 stat .16 time .07
cueSentence agent .09 baseline .27 beat -.17 compare .06 condition .08 cost .09 data -.97 gain .80 improve .24 loss .30 mean -.25 reduce .65 report .55 risk .23 setVerb -.31 setup .18 share -.45 stat .16 time .49
dataset/bare behind .17 just-before .28 just-behind .43
dataset/cost behind -.06
dataset/factor just-before -.17
dataset/percent behind -.21 just-before -.07
form/bare about .29 alone-in-brackets -.45 atLeast -.29 decimals0 -3.21 decimals1 .05 decimals2 1.44 decimals3+ 1.27 from .48 opens-brackets .08 range -.29 sign+ .33 to .35 upTo -.45
form/cost about -.20 atLeast -.61 decimals0 -1.32 decimals1 .33 decimals2 .62 decimals3+ .18 from .06 range -.13 to .20 upTo .39 words .19
form/factor about .12 atLeast .10 decimals0 -.52 decimals1 .41 decimals3+ .24 range .48 upTo -.16 words -1.32
form/percent alone-in-brackets .13 atLeast .10 decimals0 -.29 decimals2 .79 from -.20 opens-brackets -.05 range .61 sign+ .30 to -.30 uncertainty .08 upTo .06
frame (_) -.38 (_<metric> .07 (_vs -.18 +_) .57 +_. .06 +_<metric> .25 +_on .18 ,_<metric> .16 ,_and .22 ,_of -.25 -_, .06 ._) -.16 :_) -.11 :_<metric> -.08 ;_) -.27 =_) .41 =_, .19 a_<metric> -.16 a_improvement .10 a_increase .06 achieves_<metric> .07 and_) .06 and_, .12 and_<metric> .11 and_at .16 and_for .20 and_on .23 at_. .29 at_epochs -.08 at_on .15 by_, .12 by_<metric> .33 by_and .10 from_to -.31 in_of .07 of_, -.15 of_. -.46 of_and .18 of_in .09 only_<metric> .15 only_of .24 over_<metric> .16 over_of .10 reaches_. .07 than_of -.30 to_( .20 to_) -.47 to_, .19 to_. .11 to_and .07 to_higher .15 to_of .14 to_on .17 to_relative .06 with_<metric> -.22 →_with .18
frameShape (_mark -.28 (_small -.06 +_coined .25 +_mark -.15 +_small .32 ,_coined .13 ,_small .25 -_small -.22 ._mark -.18 ._small .17 :_mark -.09 ;_mark -.27 <metric>_small .42 =_mark .62 =_small .19 >_mark -.14 >_small -.20 a_small -.32 about_small .24 achieves_coined .09 achieves_small .24 achieving_small .07 across_mark -.10 across_plural -.10 across_small -.10 an_small .07 and_coined .07 and_mark .29 and_small .69 at_mark .42 at_plural -.10 at_small -.13 below_small .09 by_coined .35 by_mark .16 by_small .19 comprising_small -.12 from_mark .11 from_plural -.11 from_small -.26 in_mark .12 in_small .20 is_small .11 of_mark -.57 of_small .24 on_hyphen -.14 on_small -.19 only_plural .07 only_small .39 over_small -.19 reaches_mark .12 reaching_small .05 roughly_small -.37 than_mark -.26 than_small .18 the_small -.56 to_small .12 under_mark .23 with_plural -.25 with_small .14 ~_mark -.25 ~_small .18 →_small .19
nameAfter/bare 0 .26 2 -.26 4-5 .14 loose -.22 near-loose -.30 near-specific .34 none -.61 specific .38
nameAfter/cost 0 -.12 1 .19 none -.17
nameAfter/factor 0 -.17 1 .49 2 -.14 4-5 .08 loose .35 near-loose .25 none -.22
nameAfter/percent 0 .10 1 .40 2 .26 3 -.20 4-5 -.14 6-8 -.24 loose .20 near-loose .16 near-specific .44 none .29
nameBefore/bare 0 .42 1 .30 3 .25 4-5 .08 6-8 -.45 9-12 -.29 far -.11 loose -.19 near-loose .22 near-specific .71 none -.60 specific .36
nameBefore/cost 1 -.19 2 .08 3 -.07 4-5 -.18 6-8 .17 loose .18 near-loose .20 near-specific -.37 none -.23 specific -.14
nameBefore/factor 1 .11 3 .12 4-5 .18 6-8 -.11 9-12 -.05 loose .21 near-loose .19 near-specific .08 none -.14 specific .12
nameBefore/percent 2 .09 3 .16 4-5 .37 6-8 -.20 9-12 -.20 far .22 loose .18 near-loose -.08 near-specific .33 none .07 specific .26
nearCue agent -.08 baseline -.06 beat .10 condition -.47 cost .10 data -.36 gain .46 improve .37 loss -.24 mean -.12 reduce .17 report .23 risk .33 setVerb -.66 setup -.66 share -.10 stat -.28 time .69
neighbour/bare last-bare .34 last-cost -.18 last-factor -.22 last-percent .12 list-, -.13 list-and .17 list-at -.09 list-of -.12 list-to .19 listed-, -.12 listed-and .22 listed-at .18 listed-out -.06 listed-to .19 next-cost -.29 next-percent -.42
neighbour/cost last-cost -.05 last-factor .50 last-percent .06 list-to .20 listed-to .06 next-cost .63 next-percent -.26
neighbour/factor last-bare .27 last-cost .13 last-factor .32 next-bare -.36 next-cost .17 next-factor .44 next-percent -.35
neighbour/percent last-bare -.33 last-factor .09 last-percent .56 list-, .18 list-and .21 list-on -.44 list-to -.42 list-vs -.16 listed-, -.13 listed-and .21 listed-to -.40 listed-vs -.17 next-bare .46 next-factor -.13 next-percent .11
place/bare end .16 first -.20 middle -.40 second-half .93
place/cost end .42 middle -.65 second-half .70
place/factor end .25 middle -.09 second-half .37
place/percent end .64 first .06 middle -.20 second-half .37
shapeAfter/bare capital .20 coined .35 ed -.13 hyphen -.21 ing -.08 mark -.06 plural -.82 small .30
shapeAfter/cost coined -.45 ing -.09 small .66
shapeAfter/factor hyphen .12 mark -.32 plural .09 small .20
shapeAfter/percent capital .08 ing -.27 plural .37 small .26
shapeBefore/bare capital -.28 coined -.24 ing -.21 ly -.12 mark .06 plural .48 small -.07
shapeBefore/cost capital -.18 mark -.28 small .32
shapeBefore/factor ing .18 mark .16 plural -.37 small .25
shapeBefore/percent hyphen .12 ing -.33 ly .21 mark .27 plural .44
size/bare 1 -.16 <1 .98 <10 -.41 <100 .17 <1000 -.44 large -.52 year -.07
size/cost 1 -.12 <1 .53 <10 .07 <100 -.19 <1000 -.06 large .13
size/factor <10 .31 <100 -.07 <1000 .09
size/percent 0 -.16 1 -.97 100 .26 <1 -.40 <10 .80 <100 1.58
toName/bare ,… -.11 ;… -.06 = .46 > -.24 across -.10 from… .11 nothing .42 of .58 of… -.12
toName/cost ahead-and .15
toName/factor ahead-fewer .06 ahead-wall-clock .09 by… .10
toName/percent (… .12 ahead-, .07 ahead-average .08 by .13 by… .12 from .08 from… .07 of .28 on… .10
unit % .68 FPS .59 GB .28 Hz -.10 N .30 bits -.07 days -.43 degrees -.08 hours -.57 kHz -.23 m -.63 ms -.31 none -.44 percentage_points .09 points -.32 seconds .20 x .18`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.17 ) -.19 , -.14 . -.09 <metric> .09 and -.13 at -.05 in -.10 of -.08 on -.11 to -.09 with -.11
after1/cost ) -.05 , -.09 . -.06 and -.07 on -.12 to -.07
after1/factor <metric> .13 faster .06
after1/percent ( .10 ) -.50 , -.41 . .07 ; -.17 <dataset> -.11 <metric> -.90 and -.08 at .21 compared .21 for -.94 gain .10 higher .21 improvement .83 in .38 lower .33 of -.42 on .29 over .14 overall -.28 reduction .34 relative .25 to -.38 under -.08 vs -.36 while .07 with -.15
after2 ( -.08 ) -.34 + .06 , -.13 . -.49 <end> -.10 <method> -.28 <metric> -.78 <number> -.42 a -.16 and .26 average .07 compared .12 even -.33 gain .19 improvement .24 in .66 inference .13 over .17 reduction .48 respectively .51 retained -.07 than .23 the -.09 to .26 training .26 with -.23
after3 % .65 ( -.29 ) .17 , -.22 . -.10 <dataset> -.23 <end> -.20 <method> .14 <metric> .33 <number> -.22 = -.22 a -.27 an -.19 and -.05 compared .06 demonstrating -.11 editing .10 existing .05 for -.10 in .30 n -.07 on .09 one -.12 over .22 percent -.36 reduction .23 single -.07 standard -.12 strongest .20 the .28 to .36 training .11 tumor .54 under -.39 vanilla .15 while .26 with -.11
before1/bare ( -.27 + 1.05 achieves -.22 and -.38 by .55 from -.15 in -.19 of -.10 to -.23
before1/cost to -.13
before1/factor at .06
before1/percent ( -.71 + .81 , .10 . -.41 : -.35 <method> -.18 <metric> -.19 = .18 > -.18 a .59 about -.37 achieve .24 achieved -.12 achieving -.26 an .08 and .24 approximately .32 at -.44 below -.73 by 2.11 from -.95 in -.07 nearly -.25 of .23 only -.52 over -.07 reaches -.18 reaching -.44 to -.59 with .22 ~ -.07
before2 % .61 ( .17 ) -.52 , .46 : -.18 <dataset> -.37 <method> .11 <metric> -.64 <number> -.54 a -.18 achieves .12 and .28 attack -.09 average -.12 baseline .18 by 1.17 can -.11 compared -.15 cosine -.25 delta .95 from -.23 gains .18 improved .10 improvement .34 improvements .40 improves -.41 inference .06 it -.24 less -.13 method -.10 methods .20 model -.35 models .45 more .12 of -.38 only .21 percent -.38 reaches -.09 tau_b -.07 to -.12 up 1.53 using .54 vs -.49 we .09 while .08 with -.15 yields .14
before3 % -.64 ( -.27 ) .46 , .06 <dataset> -.16 <method> -.15 <number> -.16 <start> -.17 a .10 achieve .24 achieves -.13 achieving .08 agents -.28 an .09 at -.40 average .29 baseline .35 by 1.04 for -.22 from -.31 generation -.37 improves .13 in .07 it -.15 model -.13 models -.05 of .55 on .26 our -.27 s .20 that .19 the .15 up .36 using .14 while .67 with .41
bias/bare 1 -.53
bias/cost 1 -.68
bias/factor 1 .56
bias/percent 1 .15
cueAfter/bare agent .22 baseline .32 condition -.17 gain .32 improve .31 mean -.06 report -.30 setup -.09 share -.08
cueAfter/cost compare -.08 condition -.10 setup -.05 share -.05
cueAfter/factor compare .17 cost .06 data .08 gain .09 time .07
cueAfter/percent beat -.27 compare 1.21 condition -.32 data -.31 gain 1.32 improve .89 loss 1.68 mean .44 reduce .06 report -.20 risk .05 setVerb -.18 setup -.20 share -.48 time .27
cueBefore/bare agent -.24 baseline .28 beat .21 beat-verb .24 compare -.09 condition -.08 cost -.33 cost-verb -.21 data -.09 gain -.09 improve .17 improve-verb .17 mean -.12 reduce -.13 reduce-verb -.10 report .32 report-verb .48 setVerb -.06 setVerb-verb -.05 setup -.33 share -.41 stat -.05 time .19
cueBefore/cost agent -.15 baseline -.16 compare -.13 condition -.25 cost -.13 cost-verb -.12 data -.12 gain -.11 gain-verb -.07 improve -.15 improve-verb -.14 mean -.06 reduce -.09 report -.21 report-verb -.11 setVerb -.12 setVerb-verb -.08 setup -.19 time -.15
cueBefore/factor agent .31 baseline .07 compare .05 condition .27 cost .05 data .12 reduce .06 reduce-verb .05 report .30 report-verb .23 setVerb .13 setVerb-verb .08 setup .20 time .10
cueBefore/percent baseline -.29 beat 1.02 beat-verb .81 compare -.74 condition -.12 cost .37 cost-verb .18 data .67 gain -.07 gain-verb .36 improve .66 improve-verb .36 loss -.41 loss-verb .21 mean .08 reduce .44 reduce-verb .50 report .33 report-verb -.90 risk .14 setVerb -.10 setVerb-verb .33 setup -.12 share .25 stat -.26 time .48
cueSentence agent .13 baseline .40 beat .23 compare 1.04 condition -.23 cost .11 data -.18 gain 1.35 improve .78 loss 1.66 reduce .22 report -.35 setVerb -.39 setup .26 share -.57 stat -.94 time -.20
dataset/bare behind .55 just-before .27 just-behind -.19
dataset/percent behind .17 just-before -.69 just-behind -.48
form/bare alone-in-brackets -.05 atLeast -.07 decimals0 -.45 decimals1 .25 decimals2 -.05 decimals3+ -.27 from -.15 opens-brackets -.22 sign+ 1.05 to -.35
form/cost atLeast -.09 decimals0 -.42 decimals1 -.06 decimals2 -.15 decimals3+ -.05 from -.05 upTo -.17
form/factor about .09 decimals0 .28 decimals1 .14 decimals2 .12 range .10
form/percent about .47 alone-in-brackets -.52 decimals0 .30 decimals1 -.13 decimals3+ -.05 from -.81 opens-brackets -.19 range -.11 sign+ .81 to -1.00 uncertainty -.47 upTo .99
frame (_) -.58 (_<metric> -.30 (_improvement .46 (_vs -.21 +_) .47 +_, .06 +_. .13 +_<metric> .47 +_and .08 +_on .39 ,_of -.22 ,_on -.27 ._) -.12 :_<dataset> -.10 =_) .08 =_, -.13 =_; .28 >_<metric> -.18 a_gain .18 a_improvement .13 a_increase .14 a_reduction .11 a_relative .07 achieves_<metric> -.35 achieves_and .36 achieving_<metric> -.14 achieving_on -.25 an_<metric> -.11 an_reduction .05 and_( -.10 and_, .26 and_for -.37 and_in .47 at_. -.19 by_, .34 by_. .34 by_<metric> .45 by_and .42 by_compared .18 by_on .05 by_over .16 from_to -.49 in_of -.15 of_, -.39 of_. .18 of_and -.12 of_for .17 of_in .28 only_of -.08 over_<metric> -.08 reaches_. -.08 than_of .22 to_( -.11 to_) -.05 to_. -.67 to_<metric> -.12 to_and -.69 to_for -.09 to_higher .13 to_in .11 to_of .45 to_on -.16 to_over -.14 to_relative .15 with_fewer .26 →_with .61
frameShape (_mark -.37 (_small -.43 +_coined .37 +_mark .66 +_small .58 ,_coined -.10 ,_mark .17 ._mark -.13 ._small -.30 :_coined -.09 :_mark -.07 <method>_mark -.18 <metric>_mark -.19 =_mark .23 a_small .69 about_small -.38 achieve_small .19 achieved_small -.08 achieves_coined -.17 achieving_small -.12 an_plural -.11 an_small .20 and_coined .12 and_mark -.05 and_small -.43 approximately_small .25 at_mark -.40 below_mark -.17 below_small -.56 by_coined .70 by_ed .18 by_mark .81 by_small .94 from_small -.78 in_small -.15 is_small .08 nearly_small -.23 of_mark -.20 of_small .15 only_mark -.05 only_small -.08 over_small -.11 reaches_mark -.12 reaches_small -.08 reaching_small -.38 than_small -.12 to_mark -.63 to_small -.18 under_mark -.09 with_small .16 →_small .61
nameAfter/bare 0 .09 1 .26 2 -.17 4-5 -.11 6-8 -.20 loose .05 near-loose .26 near-specific -.13 none -.35 specific -.23
nameAfter/cost 4-5 -.06 loose -.15 near-loose -.08 none -.52
nameAfter/factor 0 .13 1 .18 loose .33 near-loose .30 none .21
nameAfter/percent 0 -.71 1 .25 2 .33 3 .23 4-5 -.09 6-8 .12 loose .12 near-loose .27 near-specific -.36 none .21 specific -.18
nameBefore/bare 1 -.40 2 .31 3 -.17 4-5 -.07 6-8 .13 9-12 -.17 loose -.13 near-loose -.08 near-specific -.27 none -.12 specific -.28
nameBefore/cost 2 -.07 6-8 -.06 9-12 -.11 loose -.28 near-loose -.13 none -.35
nameBefore/factor loose .18 near-loose .09 none .37
nameBefore/percent 0 -.19 1 -.24 2 .12 3 .35 4-5 -.53 9-12 .53 far .12 near-loose -.08 near-specific .12 specific .10
nearCue agent -.23 baseline -.22 beat -.22 condition -.46 cost -.05 data .12 gain .08 improve -.32 loss .20 mean -.11 report -.32 risk .06 setVerb -.41 setup -.19 share -.09 time .08
neighbour/bare last-bare -.28 last-percent -.26 list-and -.22 list-to -.25 listed-and -.15 listed-of -.08 listed-to -.09 next-bare -.14 next-cost .08 next-percent -.08
neighbour/cost last-bare -.10 last-cost -.16 last-percent -.07 listed-to -.05 next-bare -.08 next-cost -.21
neighbour/factor last-factor .06 last-percent .12 next-factor .11
neighbour/percent last-bare -.13 last-factor -.51 last-percent -.25 list-, .15 list-and .25 list-on .45 list-to -1.10 list-vs -.41 listed-and .28 listed-on -.11 listed-to -.34 listed-vs -.36 next-bare -.39 next-cost -.26 next-factor .05 next-percent -.95
place/bare end -.13 middle -.40
place/cost end -.39 middle -.27 second-half -.58
place/factor end .25 middle .30 second-half .37
place/percent end .54 first -.17 middle -.22 second-half .11
shapeAfter/bare coined .31 mark -.26 small -.43
shapeAfter/cost mark -.20 small -.45
shapeAfter/factor small .46
shapeAfter/percent coined .26 ed -.18 hyphen .11 mark -.33 plural -.28 small .23
shapeBefore/bare ing -.17 mark .51 plural -.37 small -.26
shapeBefore/cost mark -.13 small -.51
shapeBefore/factor ly .08 mark .10 small .33
shapeBefore/percent ed -.31 hyphen -.28 ing .21 ly -.11 mark .95 plural -.31
size/bare 1 -.06 <1 -.11 <10 .48 <100 -.56 <1000 -.13
size/cost <1 -.16 <10 -.13 <100 -.19 <1000 -.10
size/factor <10 .37 <100 .12
size/percent 0 -.44 100 -.09 <1 .27 <10 .78 <100 -.60 <1000 .17
toName/bare = -.28 and -.06 from… -.11 of -.10 on… -.18
toName/percent (… .13 )… -.24 ,… -.14 ahead-and -.09 ahead-average -.21 ahead-higher .13 ahead-in .13 and .20 by .63 by… .61 from -.29 from… -.55 gains… .06 improvements… .32 nothing -.19 of -.81 of… -.46 on… -.07 to -.22
unit % -.81 FPS -.09 N -.09 dB -.09 m -.07 none -.53 percentage_points .28 points .75 seconds -.05 x .56`

export const BASELINE_WEIGHTS = `\
after1/bare ) -.16 , -.34 . .47 <metric> -.17 and -.10 at -.15 for .20 of -.17 on -.13 to .49 with -.06
after1/cost ) .06 , .12 . -.19 <metric> -.08 and -.11 for -.07 of -.09 on -.25 to .53
after1/factor <metric> -.08 faster -.10
after1/percent ( .52 ) .68 , -.55 . -.57 ; .36 <dataset> -.05 <metric> .32 and -.18 at -.05 average -.11 compared -.06 for 1.21 gain -.05 higher -.05 improvement -.32 of -.48 on -.29 over -.14 overall -.13 reduction -.06 relative -.07 to .68 under -.12 vs -.33 while -.15 with -.23
after2 ( -.10 + .21 , -.22 . -.11 <dataset> -.49 <method> .77 <number> .32 a -.08 across -.11 and -.52 compared -.09 cosine -.09 for -.15 in -.45 on -.10 over -.12 reducing -.08 respectively .34 retained -.05 than -.15 the .36 to .32 training -.08 while -.12 with -.21
after3 % .25 ( -.05 ) .65 , .27 - -.17 . -.15 <dataset> -.21 <end> .34 <method> .29 <metric> -.22 <number> -.14 = -.13 a -.14 and .11 base .05 compared -.10 existing -.06 generation .17 in -.10 n -.14 of -.08 on -.45 one -.06 outperforming -.07 reduction -.06 single -.06 standard .22 strongest .24 than .26 the -.41 to -.27 tumor -.16 while .47 with .56
before1/bare ( -.14 + -.34 . .20 > -.08 achieves -.05 and .06 by -.06 from .66 in -.19 of -.24 to -.40
before1/cost ( -.18 and -.24 at -.07 from .28 in -.08 of -.06 only -.06 to -.19
before1/factor a -.06 than -.06 to .18
before1/percent ( .67 + -.28 , -.47 . .61 : -.14 <method> -.24 <metric> .52 = -.22 a -.41 about -.09 achieve -.08 achieved -.19 achieving -.12 an -.17 and -.30 below .36 by -.90 from .87 of -.30 only -.25 over -.07 reaches .39 reaching -.09 than -.31 to -.32 with .08
before2 % -.07 ( .59 ) -.25 , -.21 / -.10 <dataset> -.12 <method> .21 <metric> -.36 <number> -.23 a -.14 achieves -.35 achieving .44 and -.33 at -.09 attack -.12 average .28 baseline -.47 by -.87 can .53 compared .75 cosine -.13 delta -.10 from .57 gains -.06 improvements -.16 improves .43 inference -.25 it -.15 less -.16 method .21 methods -.06 model -.20 more -.30 of -.08 only -.13 percent -.17 questions -.10 reaches -.10 tau_b -.11 to -.53 up -.35 vs 1.03 we -.08 with -.11
before3 % .22 ( -.66 ) .23 , -.41 : -.13 <dataset> -.28 <method> .60 <metric> -.53 <number> -.27 <start> -.16 a -.18 achieves -.07 agents .37 an -.18 and -.21 base -.15 baseline -.36 by -.41 for .40 from -.28 generation .06 improves -.08 in .26 model -.07 models .26 of -.28 on -.13 only .60 our -.06 outperforms -.09 over -.06 s -.15 state-of-the-art -.10 that -.06 the -.31 to -.16 up -.25 with .07
bias/bare 1 -.44
bias/cost 1 -.39
bias/factor 1 -.45
bias/percent 1 -.67
cueAfter/bare agent -.10 baseline -.22 condition .05 report -.05 share -.18
cueAfter/cost compare .16 data -.06 report .26 setup .06 share -.10 time .07
cueAfter/factor agent -.08 baseline -.19 compare -.25 gain -.13 loss -.08 time -.09
cueAfter/percent agent -.11 baseline .08 beat -.13 compare -.28 condition -.09 data -.16 gain .07 improve -.35 loss -.22 mean -.12 reduce -.17 report -.48 setVerb .31 setup .52 share -.71 time -.15
cueBefore/bare agent .32 baseline .09 beat .20 beat-verb -.12 condition -.28 cost -.16 data .64 gain -.14 gain-verb -.12 improve .25 improve-verb .25 mean .53 reduce-verb -.05 report -.35 report-verb -.73 setVerb .26 setVerb-verb .32 setup .08 share -.06 stat -.20 time .23
cueBefore/cost agent .26 baseline .09 condition -.62 cost .24 cost-verb .27 data -.29 gain -.09 mean -.06 reduce .25 reduce-verb .08 report -.45 report-verb -.32 risk .17 setVerb -.23 setVerb-verb -.21 setup .24 share .18 time -.17
cueBefore/factor baseline -.17 compare -.11 condition .16 cost -.05 cost-verb -.05 data .23 gain -.07 improve -.16 improve-verb -.11 loss -.12 reduce .18 reduce-verb .20 report -.38 report-verb -.25 setVerb -.11 setVerb-verb -.07 setup .17 share -.05 time .24
cueBefore/percent agent .20 baseline 1.29 beat .19 beat-verb -.09 cost -.20 data .20 gain .62 improve -.11 improve-verb -.07 loss-verb -.18 mean -.46 reduce -.08 reduce-verb .07 report -.07 report-verb .38 risk -.15 setVerb .19 setVerb-verb -.07 setup -.24 share -.24 stat -.06 time -.05
cueSentence agent -.31 baseline .36 beat .29 compare -.56 condition -.45 cost -.50 data .09 gain -.25 improve -.24 loss .10 mean -.33 reduce -.18 report -.17 risk -.18 setVerb .26 setup -.28 stat -.58 time .15
dataset/bare just-before -.14 just-behind -.15
dataset/cost just-behind -.06
dataset/percent behind -.15 just-before -.22 just-behind -.35
form/bare atLeast .16 decimals0 -.43 decimals2 .17 decimals3+ -.21 from .99 opens-brackets -.17 sign+ -.34 to -.32
form/cost atLeast .16 decimals0 -.30 decimals1 -.19 decimals3+ .14 from .38 to -.12 upTo -.20 words -.08
form/factor about -.14 atLeast -.10 decimals0 -.18 decimals1 -.10 decimals2 -.13 range -.17 upTo .18 words .36
form/percent about -.31 alone-in-brackets .44 atLeast -.43 decimals0 .45 decimals1 -.69 decimals2 -.39 from 1.53 opens-brackets .22 range -.78 sign+ -.28 to -.52 uncertainty -.25 upTo -.07
frame (_) .38 (_improvement -.15 (_vs -.38 +_) -.21 +_. -.17 +_<metric> -.08 +_and -.06 +_on -.18 ,_, -.13 ,_<metric> -.25 ,_and -.06 ._) .21 <metric>_, .24 =_) -.44 =_, -.13 =_at -.14 >_) -.08 a_<metric> -.21 a_improvement -.09 achieves_<metric> -.37 achieves_and -.06 achieving_<metric> -.06 an_<metric> -.13 and_( .13 and_, .15 and_<metric> -.20 and_in -.10 and_on -.17 at_. -.12 at_on -.05 by_, -.36 by_. .35 by_<metric> -.26 by_and -.20 by_compared -.06 by_in -.06 by_on -.06 by_over -.09 from_to 1.29 in_of -.19 of_( .13 of_, -.13 of_. -.26 of_and -.07 of_for -.13 of_on -.06 only_<metric> -.13 over_<metric> .33 reaches_. .06 than_of -.10 to_( -.18 to_) -.13 to_, -.10 to_. .09 to_and -.13 to_for -.08 to_on .33 to_relative -.08 to_while -.09 with_<metric> -.14 with_fewer -.07 →_with -.15
frameShape (_mark .50 (_plural -.07 (_small .15 +_coined -.08 +_mark -.42 +_small -.06 ,_coined -.07 ,_mark .18 ,_small -.26 ._mark .27 ._small .39 :_mark -.10 <method>_mark -.24 <metric>_mark .52 =_small -.20 >_mark -.08 a_small -.38 achieved_small -.17 achieving_small -.07 an_plural -.13 an_small -.05 and_coined -.15 and_mark .41 and_small -.61 approximately_small -.05 at_mark .08 at_small -.21 below_mark -.12 below_small .48 by_coined -.27 by_ed -.06 by_small -.57 from_small 1.38 in_small -.19 of_mark -.26 of_small -.34 only_mark -.10 only_small -.18 over_mark -.16 over_small -.12 reaches_small .35 reaching_small -.06 than_small -.18 to_mark -.33 to_small -.37 under_mark -.05 with_small .08 ~_small -.31 →_small -.15
nameAfter/bare 0 -.17 1 -.18 6-8 .09 loose -.23 near-loose -.12 near-specific -.23 none -.14 specific -.07
nameAfter/cost 0 -.08 4-5 .14 near-loose -.20 none -.37 specific -.06
nameAfter/factor 0 -.08 1 -.19 loose -.30 near-loose -.28 none -.10
nameAfter/percent 0 .37 1 -.15 2 -.26 3 -.38 4-5 .13 6-8 .08 loose -.13 near-loose -.31 near-specific -.17 none -.40 specific -.14
nameBefore/bare 2 .10 3 -.08 4-5 .24 6-8 -.16 loose -.12 near-specific -.20 none -.32
nameBefore/cost 2 -.12 3 -.05 4-5 -.11 6-8 .07 9-12 .43 loose .39 near-loose -.15 none -.60 specific -.18
nameBefore/factor 3 .26 6-8 -.12 loose .05 near-loose .25 near-specific -.07 none -.41 specific -.09
nameBefore/percent 0 .52 1 -.18 2 -.10 3 .26 4-5 -.12 6-8 .38 9-12 -.43 far -.28 loose -.13 near-loose .43 near-specific .06 none -.71 specific .18
nearCue baseline .85 beat .67 compare -.49 condition -.13 cost -.29 data .12 improve .54 mean .20 reduce .91 report -.16 risk .28 setup .46 share -.51 stat -.18 time .15
neighbour/bare last-bare .33 last-percent -.43 list-and .21 list-to -.17 listed-of -.17 listed-to .49 next-bare -.22 next-cost -.07 next-percent -.06
neighbour/cost last-cost -.09 last-factor -.09 last-percent .22 list-to -.12 listed-to .38 next-bare .08 next-cost -.07
neighbour/factor last-bare -.09 last-factor -.12 last-percent -.15 next-factor -.07 next-percent -.05
neighbour/percent last-bare -.50 last-cost -.07 last-percent .82 list-, -.19 list-on -.08 list-to -.21 list-vs .61 listed-, -.18 listed-to .75 listed-vs -.33 next-bare -.57 next-cost -.05 next-factor .15 next-percent .26
place/bare end -.37 middle -.07 second-half -.54
place/cost middle -.34 second-half -.22
place/factor end -.37 second-half -.60
place/percent end -1.16 first .99 middle -.50 second-half -.35
shapeAfter/bare coined -.24 mark .18 small -.25
shapeAfter/cost mark -.06 small -.26
shapeAfter/factor ed -.06 hyphen -.05 mark .32 small -.60
shapeAfter/percent capital -.27 coined -.77 ed -.07 hyphen -.09 mark .75 plural -.07
shapeBefore/bare ing -.06 mark -.25 plural .19 small -.07
shapeBefore/cost ly -.06 small -.25
shapeBefore/factor ing -.05 ly -.09 mark -.11 small -.17
shapeBefore/percent ed .23 hyphen -.37 ing -.33 ly -.45 mark .14 plural .10
size/bare 1 -.08 <1 .41 <10 -.42 <100 -.19 <1000 -.13
size/cost 1 .13 <1 -.11 <10 -.22 <100 -.20 <1000 -.35
size/factor <10 -.53 <100 .19 <1000 -.07
size/percent 0 1.08 100 -.28 <1 -.21 <10 -.55 <100 -.63
toName/bare = .14 > -.08 from .34 from… -.10 of -.23 on… -.07
toName/cost of -.06
toName/factor by… .31
toName/percent ( -.59 (… .17 ,… -.11 ahead-, .36 ahead-average -.10 ahead-in -.07 and -.11 by .33 by… -.30 from .24 improvements… -.11 in… .29 nothing .52 of… -.32 on… -.06 to -.05
unit FPS -.26 N -.21 dB -.08 m .16 ms -.06 none -.44 percentage_points -.26 points -.30 s -.12 seconds -.13 x -.45`

export const NAME_WEIGHTS = `\
after/dataset 0 -.12 1 -.09 2 .05 3 .33 4-5 -.08 6-8 .65 9-12 -.15 far -.15
after/loose 0 .20 1 .63 2 .34 3 .09 4-5 -.48 6-8 -.29 9-12 -.52
after/phrase 0 .52 1 .09 2 .08 3 -.28 4-5 -.09 6-8 -.53 9-12 .16 far -.38
after/specific 0 .42 1 -.19 2 .12 3 -.05 6-8 -.15 9-12 -.12
before/dataset 1 -.31 4-5 -.35 6-8 .25 far -.10 outside .09
before/loose 0 -.16 1 .37 2 .63 3 -.31 4-5 -.07 6-8 .36 far .22 outside -.79
before/phrase 0 -.15 1 .33 2 .05 3 .14 4-5 .14 6-8 -.27 9-12 -.61 outside .11
before/specific 0 .24 1 .52 3 .13 4-5 .14 6-8 -.17 9-12 .14 far -.33 outside -.24
context/dataset D .17 D_score .17 LD .06 LD_change -.11 LD_score .18 SD -.18 SD_change -.06 SD_score -.12 SLD -.29 SLD_change -.14 SLD_score -.15
context/default D_change .36 D_score -.33 L -.23 LD .13 LD_change .06 LD_score .07 L_change -.17 L_score -.06 SD -.09 SD_change -.08 SL -.11 SLD .17 SLD_change -.06 SLD_score .22 SL_change -.05 SL_score -.05 S_change -.10 S_score .10 _change .14 none .16
context/loose D -.06 D_score -.06 L .13 LD .33 LD_change -.05 LD_score .39 L_score .10 S -.19 SD -.07 SL .09 SLD .12 SLD_score .12 SL_change .08 S_score -.17 _change .11 _score -.22 none -.10
context/phrase D -.29 D_change -.57 D_score .28 L .26 LD -.40 LD_change .14 LD_score -.53 L_change .26 S .07 SLD .06 SLD_change .24 SLD_score -.19 S_change -.07 S_score .14 _change -.36 none -.40
context/specific D .14 L -.16 LD -.13 LD_score -.10 L_change -.13 S .12 SD .33 SD_change .13 SD_score .19 SL .06 SLD -.05 SL_score .09 S_change .18 S_score -.06 _score .06 none .16
cueBehind/after agent .13 baseline .37 condition -.36 data .08 gain -.18 improve -.06 mean .12 report -.21 setVerb -.13 setup .36 share -.39
cueBehind/before agent -.25 baseline .46 beat -.17 compare .17 condition -.10 data -.14 gain .52 improve .14 loss -.15 mean .22 reduce -.12 report -.36 setVerb -.09 setup -.25 share .18
default FPS_score .79 accuracy_change -.12 bit .22 compared_noun .62 memory_score -.18 performance_change .09 performance_score -1.31 speed_change .69 speedup_change -.54 time_score .45
distance/after 0 1.02 1 .43 2 .59 3 .08 4-5 -.68 6-8 -.31 9-12 -.64 far -.43
distance/before 0 -.07 1 .91 2 .62 3 -.08 4-5 -.15 6-8 .18 9-12 -.51 far -.22
distance/inherited outside -.82
edge/after first_( .18 first_) -.34 first_, -.33 first_. -.16 first_/ .06 first_; -.20 first_above -.10 first_acceleration .13 first_across -.33 first_advantage -.18 first_and .13 first_apron -.13 first_at .13 first_average -.20 first_fewer .22 first_for -.37 first_gains -.16 first_gpu -.08 first_higher .41 first_improvement -.55 first_improvements .06 first_in .06 first_increase .22 first_inference .07 first_lossless .10 first_lower .16 first_of 1.24 first_on -.68 first_over -.15 first_overall .42 first_rayiou -.06 first_reduction .26 first_relative .18 first_score .17 first_speedup .14 first_swing .38 first_the .11 first_through -.17 first_to -.12 first_under -.13 first_vs -.07 first_wall-clock .09 first_whereas -.14 first_while -.19 first_with -.57 first_without -.07 last_% .06 last_( -.32 last_) .51 last_, -.29 last_. -.13 last_/ .09 last_; -.11 last_<number> .18 last_a -.54 last_above -.06 last_across -.19 last_an -.15 last_and -.28 last_any -.09 last_at -.18 last_audio-only -.06 last_average .22 last_both .34 last_competitive -.10 last_degrading -.20 last_dpg -.08 last_evaluated -.09 last_faster .26 last_fewer .19 last_fine-tuning -.08 last_for -.12 last_from .08 last_gpu -.08 last_higher .07 last_improves -.05 last_improving -.09 last_in 1.03 last_inference .14 last_interaction -.07 last_its -.20 last_learning -.10 last_lower .14 last_maintaining -.08 last_mask .07 last_most -.06 last_near-zero -.05 last_no -.16 last_on -.08 last_over -.32 last_overall .36 last_retained -.10 last_state-of-the-art -.06 last_than -.05 last_that -.20 last_the -.15 last_timing -.25 last_to -.08 last_under -.13 last_wall-clock .09 last_while -.28
edge/before first_' -.39 first_( .35 first_) -.23 first_, -.44 first_- -.07 first_/ -.05 first_; -.08 first_<number> -.16 first_= .14 first_> -.06 first_a -.11 first_above -.16 first_achieved -.11 first_achieves -.10 first_across -.23 first_also -.18 first_among -.16 first_and -.49 first_are -.06 first_as .16 first_at .18 first_average .23 first_benchmark -.18 first_benchmarks -.06 first_between .41 first_by .16 first_can -.07 first_consistency -.08 first_dataset -.09 first_delta .59 first_demonstrate -.21 first_do -.10 first_dropping .12 first_drops -.11 first_evaluations -.07 first_for .32 first_gains .25 first_google -.07 first_higher -.10 first_improved -.24 first_improvement .06 first_improvement-a -.17 first_improvements .11 first_in 1.03 first_increase -.40 first_increased .49 first_is .26 first_more .27 first_of .44 first_on .45 first_outperforms -.23 first_over .62 first_patterns -.25 first_per .48 first_ranges .05 first_rates .32 first_reaching .07 first_required -.12 first_requiring .14 first_retrieval .09 first_show .28 first_size .11 first_stays -.14 first_still -.09 first_than .30 first_that -.17 first_the .15 first_tops .08 first_trained -.07 first_under .16 first_up -.08 first_using .34 first_versus .19 first_while -.10 first_with -.32 first_yields -.25 last_( .08 last_+ -.16 last_, -.08 last_- -.31 last_. .19 last_: .35 last_= .22 last_a -.26 last_about .27 last_achieved -.18 last_achieves -.11 last_achieving -.10 last_an .63 last_and .25 last_approximately -.18 last_around .12 last_as .23 last_at .27 last_be .10 last_below .12 last_by -.34 last_closes -.14 last_end-to-end .09 last_equals .05 last_exceeding -.28 last_further -.06 last_improvement-a -.17 last_improves .09 last_is .08 last_it -.07 last_nearly -.14 last_of .31 last_only -.76 last_over .35 last_reaches -.13 last_reaching .25 last_scores .28 last_sensitivity -.10 last_showcasing -.11 last_specificity -.08 last_static .08 last_to .29 last_under .19 last_with -.14 last_within -.27 last_~ .17
form/dataset capital -.27 coined .16 ly .63
form/loose abstract -.36 capital .65 coined .52 cost-word .13 data-word -.23 ed .13 gain-word .28 improve-word .18 ing -.10 loss-word -.16 opens-sentence .56 plural -.14 report-word -.60 risk-word -.30 setup-word -.18 time-word .49
form/phrase abstract .38 agent-word -1.67 baseline-word -.27 capital .23 coined .09 data-word -.39 ed -.34 gain-word .22 improve-word .37 ing -.49 loss-word .10 method -.57 opens-sentence -.56 plural -.34 report-word .19 risk-word .42 setup-word .15 share-word -.05 time-word .25
form/specific abstract -.10 capital 1.03 method .14 plural -.09 report-word -.07
gap/after and -.58 bracket -.62 commas0 .98 commas1 -.91 commas2 .11 commas3 -.12 names0 .71 names1 -.55 names2 -.10 numbers0 .55 numbers1 -.10 numbers2 -.31 numbers3 -.08 semicolon -.40 whereas -.14 while -1.33 with -.71
gap/before and -1.23 bracket .16 but -.19 commas0 .74 commas1 .41 commas3 -.48 names0 .44 names1 .25 names2 .23 names3 -.24 numbers0 .27 numbers1 .09 numbers2 .38 numbers3 -.05 semicolon -.39 while -.73 with -.54
head/bare <number> .20 accuracy -.17 alignment -.06 anatomy .08 attack .35 auc .14 bleu .09 communication -.15 cost .06 delta -.08 dic .23 dimension .08 dpg .11 dpg-bench .27 dream-1k -.07 e-vqa -.06 editor -.10 f1 -.14 gain .20 geneval .36 gfid .08 graphwalk .11 hr .12 imag -.07 imagenet -.05 infoseek -.07 interaction .06 is -.10 kappa .06 llamagen-xxl -.16 lvi -.16 miou .09 mme .11 model -.09 n .09 oi -.12 performanc .07 pickscor .05 quality .14 r2 -.17 rat .13 ratio .21 roc-auc -.18 scor -.22 seedbench .14 sensitivity .26 task -.11 tau_b .16 together -.17 weight -.14
head/cost a100 -.09 accuracy -.11 area .09 collision -.06 cost .18 error -.32 footprint .23 forc .49 fps .08 imag -.15 inferenc -.18 intensity -.11 latency .30 limit .14 memory .21 parameter -.07 performanc -.15 policy -.10 process -.07 psnr -.07 rat -.06 real-tim -.07 recall -.06 speed .07 speedup -.08 terrain -.13 tim .12 transmission -.18 trial -.12 usag -.44
head/factor ablation -.28 acceleration -.13 accuracy -.09 arm -.07 compression .12 comput .06 computation .07 cost .12 count -.07 efficiency .14 generation -.23 inferenc -.15 iteration .07 latency .10 latent .40 load -.08 memory -.24 overhead .06 performanc -.17 quality -.27 rat -.10 regim -.11 run-tim .16 security .14 spe .17 speedup .48 student .40 ttft .10 utility -.07
head/percent <long> -.14 <number> .08 abc -.10 accuraci .35 accuracy .90 affectnet -.06 ahead -.15 ai -.07 aime24 -.15 aime25 -.07 alignment .06 alpacaeval .07 amc23 -.14 amplify -.11 androiddaily .63 androidworld .05 anonymiz .39 ao -.13 ap .27 area .26 arena-hard .37 asr .05 attack .44 attribution .22 avg .16 baselin -.26 best@32 .15 blink -.24 breast -.12 brief -.14 browsecomp .34 call .09 capacity .08 caption -.14 catch -.06 challeng -.06 co-rl -.21 cod -.08 coherenc .24 comparison -.13 composit .61 compression -.17 concept -.17 conflict .18 consistency -.15 correctnes .33 corruption .24 cosin .14 cost -.22 darwin-scienc -.08 data .10 dataset -.09 delay .05 delta -.13 description .16 detection .20 dic .10 diseas -.06 distillation -.10 dse -.05 efficacy .29 embodiedbench .18 end-to-end -.05 equipp -.06 error .07 etf1 .08 evaluation .41 experiment -.14 far .28 fer-2013 -.08 fidelity .06 fish -.11 gaia -.13 gain .32 gap .05 gpu .15 ground -.07 gsm8k -.07 guidanc -.05 highlight -.05 hmt -.16 however -.06 identification .39 imag -.18 imagenet-1k -.06 improvement -.13 increas -.15 inferenc .11 input -.07 intent .24 interaction .18 iou -.08 issu .05 j1-eval .43 kappa -.11 kernel -.12 layer -.05 libero -.21 los -.12 macro-f1 -.05 map -.06 match .21 math-500 -.06 math500 -.07 mathvers .36 mean -.14 memory -.17 method -.29 miou .19 mismatch .18 mmlu .26 mmmu-pro .23 mod -.08 model -.43 ms-coco -.05 mvbench .41 ndcg@10 -.06 nma .09 number -.16 oa .21 object .33 objectiv .28 opinion -.14 opu -.07 oracl -.14 pair -.10 parameter -.07 pass-rat .10 pass@1 .12 pass@10 .13 pass@8 .31 per -.33 performanc -.21 perplexity -.08 pfer .08 pick-and-plac .17 piq .08 point -.09 position .33 power -.08 precision .21 progres .21 quality -.19 question -.07 qwen-image-edit -.12 raf-db -.05 rat .53 ratio .11 realism .12 reason -.07 recall .23 recovery .51 reduction .15 referenc .40 region -.09 retriever -.21 reviewer -.27 reward -.36 ris -.33 robocasa -.10 robotwin -.06 robustnes -.12 scal -.07 scenario .22 scor -.31 scratch -.07 screenshot-pro .11 sensitivity .13 seven -.08 short-form -.22 similarity .09 simpler -.08 simplerenv .11 simulation -.13 skill -.05 spectralearth -.07 split -.05 stat -.10 static -.06 step .44 subject -.06 succes .26 superiority -.25 task .06 text-to-imag -.05 thre -.06 tim .22 token -.22 top-1 .19 torqu .34 tumor -.05 u-opsd -.25 usag -.30 v2 .06 validat -.29 verifi -.07 video-mm .07 vla -.29 vlabench .30 vsi-bench -.14 wer .33 widowx .06 work -.07 xbench -.14 κ -.13
headOf/change <long> -.14 <number> -.05 abc -.10 ablation -.28 acceleration -.13 accuraci .11 accuracy .20 ahead -.15 aime24 -.15 aime25 -.07 alignment .06 alpacaeval .08 amc23 -.14 amplify -.11 ap .31 area .26 arena-hard .15 arm -.07 auc .10 avg -.05 baselin -.25 best@32 .15 blink -.24 browsecomp -.19 call .14 classification -.07 co-rl -.21 cod -.08 comput .09 computation .07 conflict .18 consistency -.12 cost -.09 coverag -.06 creativity .13 darwin-scienc -.08 data .10 dataset -.06 delay .05 delta -.22 density .08 description .16 detection -.07 distillation -.09 efficacy .29 efficiency .14 embodiedbench .18 environment -.09 error -.14 etf1 .07 evaluation .42 experiment -.12 flop .07 gain .52 gap .06 generation -.26 gpu .15 guidanc -.05 hallucination -.05 improvement -.13 increas -.15 indexer .24 interaction .19 iou .14 iteration .07 j1-eval .43 latency .08 latent .40 layer -.05 load -.08 map -.10 math-500 -.06 math500 -.10 mathvers .36 memory -.36 method -.29 miou .12 mmlu .26 mmmu-pro .23 mod -.08 model -.38 ms-coco -.05 mvbench .41 n .09 ndcg@10 -.11 number -.16 object .32 objectiv .28 orchestrator -.20 pass-rat .10 pass@k -.07 perplexity -.08 pick-and-plac .17 piq .08 point -.09 position .33 prob -.16 psnr -.05 quality -.39 question -.05 qwen-image-edit -.12 rat .22 ratio -.08 realism .12 reason -.06 recall .15 reduction .15 regim -.11 retrieval .16 reward -.25 robotwin -.06 run-tim .16 scenario .30 scor .25 security .14 seven -.08 short-form -.22 simplerenv .12 siz .08 skill -.05 spe .17 speedup .41 step .44 student .40 superiority -.19 task .13 text-to-imag -.06 thre -.06 tim .19 token -.20 top-1 .19 torqu .34 ttft .07 tumor -.05 u-opsd -.25 usag -.08 validat -.29 vsi-bench -.14 wer .30 widowx .06 window -.10 work -.07
headOf/score <number> .28 a100 -.09 accuraci .24 accuracy .32 affectnet -.06 ai -.07 alignment -.06 anatomy .08 androiddaily .63 androidworld .05 anonymiz .39 ao -.13 area .09 arena-hard .23 attack .77 attribution .18 auroc -.11 bleu .09 breast -.12 brief -.14 browsecomp .53 caption -.14 catch -.06 challeng -.06 coherenc .24 collision -.06 communication -.15 composit .61 concept -.17 correctnes .33 correlation -.05 corruption .24 cosin .13 cost .22 detection .27 dic .23 dimension .10 diseas -.06 dpg .11 dpg-bench .27 dream-1k -.07 dse -.05 e-vqa -.06 editor -.10 enabl -.08 end-to-end -.05 environment -.06 equipp -.06 error -.15 f1 -.15 far .30 fer-2013 -.08 fidelity .06 fish -.11 footprint .23 forc .49 fps .08 gaia -.10 gemini -.08 geneval .36 gfid .08 graphwalk .07 ground -.07 gsm8k -.07 hmt -.16 however -.06 hr .12 identification .39 imag -.41 imagenet -.05 imagenet-1k -.06 inferenc -.18 infoseek -.07 input -.07 intensity -.11 intent .24 interaction .05 iou -.22 is -.10 issu .05 kernel -.12 latency .29 libero -.20 limit .14 llamagen-xxl -.16 los -.11 match .21 memory .16 miou .16 mismatch .18 mme .11 model -.19 nma .09 nuscen -.06 oa .21 oi .24 opinion -.14 opu -.07 oracl -.14 osworld-verifi .13 pair -.10 parameter -.16 pass@1 .11 pass@10 .13 pass@8 .31 per -.33 performanc -.41 pfer .08 pickscor .05 policy -.10 power -.09 precision .24 process -.07 progres .21 quality .06 r2 -.19 raf-db -.05 random -.05 rat .27 ratio .33 real-tim -.07 recall -.20 recovery .51 referenc .40 region -.09 reversal -.06 reviewer -.27 reward -.10 rho .20 ris -.33 robocasa -.10 robustnes -.10 roc-auc -.18 runtim .11 scal -.06 scenario -.08 scor -.96 screenshot-pro .11 seedbench .14 sensitivity .41 similarity .09 simpler -.09 simulation -.14 spectralearth -.07 speed .06 split -.05 stat -.10 static -.06 subject -.06 succes .24 superiority -.06 task -.19 tau_b .16 terrain -.13 tim .15 together -.17 transmission -.18 trial -.12 usag -.70 v2 .06 verifi -.07 video-mm .07 vlabench .30 weight -.14 xbench -.12 κ -.09
kind/bare dataset .28 default -.53 loose -.11 phrase .12 specific .25
kind/cost dataset -.16 default 1.08 phrase -.63 specific -.27
kind/factor dataset -.14 default .07 loose .05 phrase .06
kind/percent default -.54 loose .32 phrase -.28 specific .53
kindOf/change dataset -.31 default .11 loose .11 phrase -.30 specific .39
kindOf/score dataset .25 loose .13 phrase -.42 specific .08
lastKind/dataset first -.39 other_dataset .28 other_default .06 other_loose -.31 other_phrase .33 other_specific -.12 same_dataset 1.04 same_default -.34 same_phrase -.18 same_specific -.36 same_undefined -.07
lastKind/default first .68 other_dataset -.14 other_default .72 other_phrase -.44 other_specific -.13 other_undefined -.26 same_dataset -.36 same_default .91 same_loose -.41 same_phrase -.50
lastKind/loose first -.34 other_default -.19 other_loose .35 other_phrase -.09 other_specific .13 other_undefined .10 same_dataset -.63 same_default .18 same_loose .25 same_phrase -.10 same_specific .38 same_undefined .16
lastKind/phrase first -.08 other_dataset -.18 other_default -.53 other_loose -.18 other_phrase .22 other_undefined .17 same_default -.76 same_loose .28 same_phrase .84 same_specific -.38 same_undefined -.07
lastKind/specific first .13 other_default -.07 other_loose .13 other_specific .14 same_loose -.12 same_phrase -.06 same_specific .35
length/dataset 1 -.07 2 .10 3 -.06
length/loose 1 .38 2 .05 3 -.18
length/phrase 1 -.39 3 .06 4 -.37
length/specific 1 .39 2 -.14 3 .20
link/after ( -.21 (_…_) .11 )_…_on -.05 , -.08 ,_…_on .15 . -.13 ; -.09 acceleration_in .13 across -.15 and -.52 and_…_% .07 and_…_and -.06 and_…_on -.09 at -.15 average .12 faster .34 faster_…_the -.11 fewer .23 for_a -.07 for_the -.08 gain_in .06 gain_…_the .14 higher .07 improvement_in .12 improvement_on .14 improvement_over -.08 in .24 in_the -.21 inference .09 lower .15 nothing 1.02 of .37 of_the .43 of_…_on -.12 of_…_the -.13 on -.21 on_a -.10 on_an -.09 on_…_and .58 over -.17 over_…_on -.10 reduction_in .35 speedup_in .19 the .23 to_…_on -.10 under -.12 wall-clock .11
link/before ( -.13 (_+ .71 (_sensitivity -.05 (_~ .17 (_…_+ -.29 (_…_- -.35 (_…_= -.07 (_…_and .19 (_…_of .46 (_…_to -.28 )_of -.18 )_…_( -.06 )_…_to .18 , -.28 ,_+ -.06 ,_and -.27 ,_…_a -.18 ,_…_an .40 ,_…_at -.07 ,_…_by .68 ,_…_reaches .14 : .33 <number>_…_. .09 <number>_…_specificity -.06 = .32 =_…_= -.11 > .06 achieved -.09 achieves_…_of .05 and -.51 and_over -.07 and_…_to .43 at_about -.06 benchmark_and -.09 by .26 by_+ .17 by_approximately -.11 by_~ .07 by_…_, -.10 by_…_= -.10 by_…_and .07 by_…_than .09 by_…_to .16 delta_= .17 for_…_and .23 from .12 from_…_to .19 improved_by .18 improves_…_by -.08 improves_…_from -.05 in .27 in_…_by -.18 nothing -.07 of .19 of_+ .08 of_…_and .18 of_…_by -.08 of_…_in -.20 of_…_of -.08 of_…_to -.38 on_…_+ -.17 on_…_and .23 on_…_by .45 on_…_from .16 on_…_of .05 reaching .07 score_and -.15 show_…_a .27 to -.17 to_over .07 under .27 up_to -.06 with -.18
linkAfter/dataset )_… -.08 ,_… .31 /_… .07 and_… .50 average_… -.23 gain_the .26 improvement_on .14 improvement_… -.05 in_the -.06 nothing -.12 on_on -.09 over_… .16 vs_… -.05
linkAfter/loose )_… -.09 ,_… -.16 ;_; -.07 acceleration_in .13 and_% .06 and_and -.16 at_… .36 average_… -.06 fewer_fewer .06 gain_… -.17 improvement_… -.15 improvements_… -.31 in_in .09 in_… .13 inference_inference .09 lower_lower .09 nothing .20 of_the .27 of_… .24 on_… -.36 reduction_in .15 to_… -.06 wall-clock_wall-clock .11 with_… -.22
linkAfter/phrase (_( -.08 (_… .37 ,_… -.15 ;_… -.05 across_across -.15 across_… -.05 and_and -.16 faster_faster .18 faster_… -.11 fewer_fewer .17 for_a -.07 for_the -.08 for_… -.07 higher_… .34 improvement_in .09 improvement_over -.08 improvement_… -.20 in_in .06 in_the -.16 in_… -.06 lower_lower .06 nothing .52 of_of .36 of_the .16 on_a -.10 on_an -.09 on_on -.15 on_… -.07 over_over -.17 over_… -.07 reduction_in .17 speedup_in .19 the_… -.13 vs_… -.07
linkAfter/specific and_and -.20 at_at -.15 in_in .09 nothing .42 over_… -.05 reduction_… -.07
linkBefore/dataset (_( -.13 (_+ .15 (_… -.33 )_… -.08 ,_+ -.09 ,_, -.20 ,_… .53 :_: .44 :_… -.11 and_… -.09 benchmark_and -.09 benchmark_… -.09 benchmarks_… -.06 by_by -.18 dataset_… -.08 for_… .45 from_from -.13 google_… -.07 improves_… -.16 is_… -.08 outperforms_… -.08 score_and -.15 score_… -.05 show_… .43 stays_… -.14 under_… -.11 with_… .05
linkBefore/loose (_( .13 (_… .25 )_… .07 ,_and -.25 ,_… -.82 above_… -.15 across_… -.13 among_… -.16 and_and -.24 and_over -.07 and_… -.13 at_… .40 between_… .05 by_+ .06 by_over .11 by_to .27 by_… -.12 evaluations_… -.07 for_… -.34 from_from .22 from_… -.12 gains_… .28 higher_… -.10 improved_by .18 improved_… -.12 in_… .18 increase_… -.36 nothing -.16 of_of .19 of_… .29 outperforms_… -.15 over_… -.12 patterns_… -.25 per_… .58 performance_… .18 requiring_… .14 than_… .35 to_to -.11 to_… .38 under_under .27 versus_… .18 with_with -.09
linkBefore/phrase '_… -.10 (_( -.18 (_+ .55 (_sensitivity -.05 (_… -.36 )_… -.07 ,_… .60 :_: -.11 :_… -.25 <number>_… -.11 =_= .20 achieved_achieved -.09 across_… -.11 also_… -.16 and_and -.12 and_… .45 are_… -.06 at_about -.06 at_… .22 average_… .11 between_… .36 by_+ -.08 by_approximately -.11 by_by .39 by_over -.07 by_than .07 by_to -.18 by_~ .07 by_… -.10 can_… -.07 demonstrate_… -.21 drops_… -.06 for_… .10 from_from -.11 from_… -.15 in_in .27 in_… .43 increased_… .49 is_… -.09 more_… .30 nothing -.15 of_+ .08 of_… .71 on_by .34 on_… -.16 over_… .33 performance_… -.21 show_… -.15 than_… -.05 that_… -.16 the_… .15 to_to -.07 to_… -.20 tops_… -.21 trained_… -.07 up_to -.08 with_… -.15 yields_… -.22
linkBefore/specific (_( .05 (_… .60 )_of -.18 ,_… .12 <number>_. .09 <number>_… -.07 =_= .11 =_… -.24 >_> .06 >_… -.12 and_and -.11 by_to .07 by_… -.18 from_from .15 from_to .20 from_… -.19 gains_… -.07 improvements_… .07 nothing .24 of_of .18 of_… -.25 on_… .11 retrieval_… .09 score_… .22
list list-not-by-turns -.35 list-other-place -.17 list-same-place .65 respectively-by-turns .23 respectively-other-place -.16 respectively-same-place .30
nearest/dataset after0 .20 after1 .08 after2 .24 before1 -.38 before2 -.09 before3 -.21 before4 .11
nearest/loose after0 -.30 after1 .30 after2 .08 after3 -.19 after4 .11 before0 .58 before1 .48 before2 .27 before3 -.49 before4 .17
nearest/phrase after0 .08 after2 -.09 after3 -.23 after4 -.16 before1 .21 before2 -.23 before3 -.29 before4 -.09
nearest/specific after0 .35 after1 -.24 before0 .65 before1 .40 before2 .07 before4 -.48
order/dataset after0 .41 after1 -.18 after2 .23 before0 .27 before1 -.44 before2 -.12 before3 -.23
order/loose after0 .32 after1 -.27 before0 .32 before1 .14 before3 -.18
order/phrase after0 .12 after1 -.17 after2 -.10 after3 -.30 before0 .07 before1 .13 before2 -.22 before3 -.25
order/specific after0 .07 before0 .56 before1 -.15 before2 .16 before3 -.15
otherPattern/dataset M-(N -.20 M-V-by-N -.13 M-of-N -.29 M=N -.41 N-M-gain -.05 N-Name -.33 N-gain-in-M -.05 V-M-by-N -.21 V-M-from-N -.08
otherPattern/default M-(N -.39 M-V-by-N -.13 M-of-N -.12 M=N -.14 N-compare-M -.07 N-gain-in-M -.11 V-M-by-N .14 V-M-from-N -.08
otherPattern/loose M-V-by-N .16 M-of-N .23 M=N .05 N-M-gain .40 N-Name -.56 N-compare-M -.17 N-gain-in-M -.17 V-M-by-N -.72
otherPattern/phrase M-of-N .26 M=N -.59 N-M-gain -.24 N-compare-M -.37 N-gain-in-M -.13 V-M-by-N -.18 V-M-from-N -.08
otherPattern/specific M-(N .09 M-V-by-N -.10 M-of-N .08 N-Name -.06 N-compare-M -.18 N-gain-in-M -.08 V-M-by-N -.09 V-M-from-N -.13
pattern/change M-N -.22 M-V -.34 M-V-by-N .24 M-by-N -.39 M-gain-of-N .06 M-of-N -.47 M-to-N -.14 M=N -.21 N-M-gain -.07 N-Name .53 N-across-M -.15 N-compare-M .89 N-gain-in-M .50 N-gain-in-Name .60 N-gain-on-M -.11 N-gain-on-Name .20 N-in-M .31 N-on-Name .16 V-M -.45 V-M-by-N 1.14
pattern/score M-N .28 M-V .28 M-V-by-N -.16 M-at-N -.27 M-from-N -.14 M-of-N .32 M-to-N -.25 M=N 1.36 N-M .19 N-Name .42 N-in-M -.10 N-on-M -.17 N-on-Name -.20 V-M .35 V-M-from-N .33 V-M-to-N .15
patternOf/dataset M-V -.16 M-by-N -.18 M=N .44 N-Name -.12 N-on-Name -.09 V-M-from-N -.11
patternOf/loose M-(N -.26 M-N -.14 M-V -.10 M-V-by-N .09 M-at-N -.21 M-gain-of-N .06 M-of-N -.11 M=N .20 N-M -.06 N-M-gain .16 N-Name .10 N-compare-M .24 N-gain-in-M .31 N-in-M .09 V-M -.07 V-M-by-N .52 V-M-from-N .28 V-M-to-N .13
patternOf/phrase M-(N .19 M-V .28 M-V-by-N -.07 M-at-N -.08 M-by-N -.32 M-from-N -.22 M-of-N -.17 M-to-N -.22 M=N .34 N-M .10 N-M-gain -.24 N-Name .65 N-across-M -.15 N-compare-M .49 N-gain-in-M .19 N-gain-in-Name .56 N-gain-on-M -.11 N-gain-on-Name .21 N-in-M .12 N-on-M -.17 V-M .09 V-M-by-N .41
patternOf/specific M-(N .05 M-N .24 M-V -.07 M-by-N .08 M-from-N .10 M-of-N .18 M=N .17 N-M .10 N-Name .32 N-in-Name .09 V-M -.14 V-M-by-N .06 V-M-from-N .05
patternWith M-(N_dataset_D .15 M-(N_dataset_LD -.13 M-(N_loose_L -.23 M-(N_phrase_ -.32 M-(N_phrase_D .26 M-(N_phrase_L -.17 M-(N_phrase_SLD .45 M-N_phrase_ -.22 M-N_phrase_L -.05 M-N_phrase_LD -.15 M-N_phrase_S .38 M-N_specific_S .24 M-V-by-N_loose_L .22 M-V-by-N_loose_LD -.31 M-V-by-N_loose_SL .18 M-V_dataset_D -.11 M-V_loose_L .18 M-V_loose_LD -.41 M-V_loose_SL .12 M-V_phrase_ .42 M-V_phrase_L -.05 M-V_phrase_S -.08 M-by-N_loose_L .28 M-by-N_phrase_ .39 M-by-N_phrase_D -.19 M-by-N_phrase_L -.43 M-by-N_phrase_LD -.06 M-from-N_specific_S .10 M-of-N_loose_L -.14 M-of-N_loose_LD -.22 M-of-N_phrase_S -.17 M-of-N_specific_SL .13 M=N_dataset_LD .44 M=N_phrase_ .14 M=N_phrase_S .14 M=N_phrase_SL .07 M=N_specific_S .10 M=N_specific_SL .07 N-M-gain_loose_L .11 N-M-gain_loose_LD .05 N-M-gain_phrase_L -.22 N-M_loose_L .45 N-M_loose_LD -.11 N-M_loose_SL -.41 N-M_phrase_L .25 N-M_phrase_LD .10 N-M_phrase_S -.13 N-M_phrase_SLD -.16 N-M_specific_SLD .07 N-Name_dataset_LD -.25 N-Name_loose_L .06 N-Name_phrase_L .24 N-Name_phrase_LD .41 N-Name_specific_SL .16 N-Name_specific_SLD .10 N-across-M_phrase_ -.15 N-compare-M_loose_L .19 N-compare-M_phrase_L .19 N-compare-M_phrase_SLD .27 N-for-M_phrase_L .29 N-for-M_phrase_S -.18 N-gain-in-M_loose_L .19 N-gain-in-M_phrase_L -.07 N-gain-in-Name_phrase_SL .49 N-gain-on-Name_dataset_D .05 N-gain-on-Name_dataset_LD -.06 N-in-M_phrase_ .18 N-in-Name_specific_SLD .08 N-on-M_phrase_LD -.11 N-on-Name_dataset_D .32 N-on-Name_dataset_LD -.15 N-on-Name_dataset_SLD -.25 V-M-by-N_loose_L .47 V-M-by-N_loose_LD .09 V-M-by-N_phrase_D -.17 V-M-by-N_phrase_L .10 V-M-by-N_phrase_LD .21 V-M-by-N_phrase_S .15 V-M-by-N_phrase_SD .12 V-M-from-N_dataset_LD -.11 V-M-from-N_loose_L .09 V-M_loose_L -.36 V-M_loose_LD -.12 V-M_loose_SL .14 V-M_loose_SLD .27 V-M_phrase_ .06 V-M_phrase_LD .18 V-M_phrase_SLD -.06 V-M_specific_SD -.09 V-M_specific_SL -.08
repeat/dataset 1 .59 2 -.09 3 -.29 4 -.28
repeat/loose 1 .40 2 .10 3 -.20 4 -.07
repeat/phrase 0 -.33 1 -.69 2 -.50 3 .67 4 .13
repeat/specific 1 -.31 2 .35 3 .31 4 .09
run/dataset even-other -.96 even-same .96 respectively-even-other -.39 respectively-even-same .45 respectively-uneven-other -.34 respectively-uneven-same -.08 single .18 uneven-other -.34 uneven-same -.08
run/loose even-other -.08 even-same .07 respectively-even-other .23 respectively-uneven-other -.21 respectively-uneven-same .14 single .69 uneven-other -.23 uneven-same .06
run/phrase even-other -.53 even-same .80 respectively-even-other -.44 respectively-even-same .44 single -.63
run/specific respectively-uneven-other .22 respectively-uneven-same .06 single .22 uneven-other .22 uneven-same .06
sameAsLast/dataset other-unit -.09 pair .11 same-unit -.50 same-unit_2 -.41 same-unit_4-5 -.32 same-unit_6-8 .07 same-unit_by_, .08 same-unit_by_/ -.38 same-unit_by_and -.12 same-unit_by_on -.12 same-unit_by_to .11 same-unit_other-sentence .10
sameAsLast/loose other-unit -.16 other-unit_1 .07 other-unit_2 .14 other-unit_3 -.12 other-unit_4-5 -.34 other-unit_6-8 .05 other-unit_9-12 .18 other-unit_by_, .08 other-unit_by_and -.11 other-unit_far -.09 other-unit_other-sentence -.06 pair .54 same-unit 1.13 same-unit_1 .37 same-unit_2 .17 same-unit_4-5 .31 same-unit_6-8 -.33 same-unit_9-12 .49 same-unit_by_, -.33 same-unit_by_and .13 same-unit_by_on .10 same-unit_by_to .25 same-unit_by_vs .09 same-unit_far .25 same-unit_other-sentence -.15
sameAsLast/phrase other-unit .17 other-unit_other-sentence .22 pair .35 same-unit .85 same-unit_1 .26 same-unit_2 .31 same-unit_3 .05 same-unit_4-5 -.11 same-unit_6-8 .57 same-unit_9-12 -.22 same-unit_by_, .10 same-unit_by_and -.19 same-unit_by_for .10 same-unit_by_vs .31 same-unit_far .10 same-unit_other-sentence -.11
sameAsLast/specific other-unit -.37 other-unit_3 -.11 other-unit_6-8 -.17 other-unit_9-12 -.06 other-unit_by_, -.11 other-unit_other-sentence .17 pair .23 same-unit .38 same-unit_1 .35 same-unit_2 -.15 same-unit_3 .08 same-unit_4-5 .08 same-unit_6-8 .08 same-unit_9-12 -.08 same-unit_by_on .17 same-unit_by_to .20
unit/dataset % -.21 none .28 percentage_points -.13 points .49 pp -.18 s -.08 x -.14
unit/default % -.38 FPS .79 GB -.19 Hz -.09 N -.17 bits -.07 kbps .22 minutes -.25 ms .54 none -.53 percentage_points -.13 points .10 pp -.13 s -.13 seconds .29 x .07
unit/loose % .40 FPS -.22 Hz .11 dB -.05 m .07 ms -.36 none -.11 percentage_points .12 points -.32 pp .18 s .41 seconds -.09 sq_km .09 x .05
unit/phrase % .26 FPS -.59 GB .18 N .20 bits .09 environment_steps_per_second -.11 kbps -.21 minutes .22 ms -.09 none .12 percentage_points -.39 points -.28 pp .14 seconds -.20 x .06
unit/specific % -.07 dB .07 none .25 percentage_points .53 sq_km -.06
verbBefore/after compare1 .66 cost1 .36 gain2 .22 gain3 .20 improve1 -.21 improve2 -.07 improve3 .15 loss2 .17 loss3 -.19 mean1 .57 mean3 .29 reduce1 -.18 reduce2 -.26 report1 -.09 report2 .12 report3 .59
verbBefore/before compare1 .65 compare2 .09 cost1 .19 cost2 -.05 gain1 .23 gain2 -.49 gain3 -.34 improve1 .36 improve2 .63 improve3 -.70 loss2 .31 loss3 -.23 mean1 .62 mean2 -.38 mean3 .47 reduce1 .25 reduce2 .46 reduce3 -.08 report1 .17 report2 .37 report3 .34
verbBefore/inherited compare1 .14 gain2 .52 improve1 .74 improve2 .66 mean1 .13 reduce1 -.08 reduce2 .51 report1 .12 report2 .27
wordBefore % .76 ' -.37 ( -.41 ) .37 + -.07 , .25 . -.14 / .10 : .14 ; .43 <number> -.63 a .27 above -.06 achieve -.13 achieves -.13 achieving .23 across -.54 action -.06 activated .10 actuator .20 all -.29 an .31 and -.26 any -.10 are -.08 as -.09 at -.27 auc -.08 audio-only -.06 average .68 baseline -.30 benchmark .15 better .15 boosting .14 both .29 calibrated -.09 code-specialised .15 comparable -.07 competitive -.11 comprehensive -.17 consistent .29 contain .43 converged -.06 crevice -.06 daily -.07 dangling -.09 decoding .07 degrade -.24 degrading -.20 delivering .43 dpg -.08 effectively -.09 evaluated -.09 extreme -.07 fapo .23 faster .24 fewer .14 final -.18 fine-tuning -.08 finetuned -.08 for -.10 four -.17 from .20 full-data .40 fully -.07 gpt-5.2 -.15 gpu -.08 gui -.09 high -.08 higher .80 highly -.06 hours -.10 improve .36 improved -.06 improves .32 improving .18 in .72 including -.14 increases .08 inference .13 interaction -.07 introduce .63 is -.25 its -.21 l2 .09 layout -.12 learning -.10 lower -.36 lowering .15 maintained .11 maintaining -.09 mask .07 match -.12 matched -.06 mean .44 memory -.47 most -.06 motion .08 near-zero -.12 no -.19 object -.05 of .28 on .30 our -.12 outperforms -.21 over -.48 overall .29 pass@1 -.16 pass@8 -.22 percent .22 pinchbench .11 positive .14 pre-training -.06 preserving -.12 processing .08 produce -.29 raises -.11 reaching .06 real-time -.09 reasoning .27 reduces .51 reducing .30 report -.18 required .34 restores -.17 retained -.10 run-time -.08 same -.10 secure -.06 slashing -.15 sota -.31 state-of-the-art -.39 step .19 strong -.23 stronger .42 strongest -.07 substantial .27 superior -.10 task .11 text-only -.17 than -.16 that -.09 the .65 their -.12 these .21 they -.05 this -.07 three-objective -.13 times .05 timing -.26 to -.31 token .09 under -.19 visual-only -.06 wall-clock .08 while .33 with -.43 without -.06 yields -.07 zero .10 zero-shot .22 × -.26
wordBehind/after ' -.05 ( .50 , .36 - -.06 / .17 : -.36 ; -.16 <number> -.30 = -.17 _ .10 above -.08 achieve -.12 across -.21 and .52 at -.19 benchmark .32 check -.10 compared .18 dataset -.26 during -.06 efficiency .05 for .29 from -.21 hours .16 in -.20 is -.07 it -.29 its -.29 long .07 of -.12 on .11 over .74 overall .11 performance .36 remain -.23 score .13 simulator -.11 speedup -.26 than .18 the .16 to -.22 trained -.10 under -.07 using -.22 while .32 without -.13 → .08
wordBehind/before ' -.39 ( .35 ) -.23 , -.44 - -.07 / -.05 ; -.08 <number> -.23 = .14 > -.06 a -.11 above -.16 achieved -.11 achieves -.10 across -.23 also -.18 among -.16 and -.49 are -.06 as .16 at .18 average .23 benchmark -.18 benchmarks -.06 between .41 by .16 can -.07 consistency -.08 dataset -.09 delta .59 demonstrate -.21 do -.10 dropping .12 drops -.11 evaluations -.07 for .32 gains .25 google -.07 higher -.10 improved -.24 improvement .06 improvement-a -.17 improvements .11 in 1.03 increase -.40 increased .49 is .26 more .27 of .44 on .45 outperforms -.23 over .62 patterns -.25 per .48 ranges .05 rates .32 reaching .07 required -.12 requiring .14 retrieval .09 show .28 size .11 stays -.14 still -.09 than .30 that -.17 the .15 tops .08 trained -.07 under .16 up -.08 using .34 versus .19 while -.10 with -.32 yields -.25
wordBehind/inherited ( .16 , -.14 - -.08 . -.58 = -.13 and -.22 by .42 comparable -.12 compared -.05 for -.09 gains .57 improvements .18 in -.06 model -.08 module -.07 on .07 over -.25 remain .77 scope -.08 to .33 triggered -.06 usage -.22 varies -.14`

export const DATASET_WEIGHTS = `\
between/after commas0 1.06 commas1 -1.06 commas2 .15 datasets0 .41 datasets1 -.26 number -1.07 semicolon -1.08
between/before commas0 -.11 commas1 -.21 commas2 -.11 datasets0 .72 datasets1 -.22 datasets2 -.94 semicolon -.43
count none_0_last -.34 none_0_no-last 1.21 none_1_last -.13 none_1_no-last .34 none_2_last -.81 none_2_no-last .31 none_3_last -.67 none_3_no-last 1.39
distance/after 1 .38 2 .54 3 .19 4-5 -.31 6-8 .48 9-12 -.49 far -.65
distance/before 1 .97 2 -.51 3 .26 4-5 -.63 6-8 -.15 9-12 -.08 far -.30
distance/outside outside -.99
link/after gain_the .19 improvement_on .19 in_the .17 on_on .35 on_the -.49 pass@1_on .09 pdms_on .15
link/before (_( .59 (_+ .63 ,_+ -.30 ,_, -.43 ,_achieves -.15 ,_and -.09 :_: .83 and_a -.10 and_and -.65 benchmark_and -.92 by_by .21 from_from .16
none/bare 0-near .53 1-near -.65 2-near -.91 3-near .61 change -.31 score -.11
none/cost 0-near .17 1-near .71 2-near -.05 3-near -.15 score .68
none/factor 0-near .20 1-near .37 2-near .38 change .96
none/percent 1-near -.23 2-near .07 3-near .25 change .50 score -.44
run/after even-other -.62 even-same 1.87 uneven-other .08 uneven-same .50
run/before uneven-other .63
sameAsLast other-before .32 other-behind 1.30 same .33 same-name -1.17
side/bare after -.09 before .59 outside -.08
side/cost after .10 before -.66 outside -.12
side/factor after .05 before -.59 outside -.43
side/percent after .07 before .22 outside -.35
wordBefore/after % .15 ( -.50 , -.17 / .57 <number> -.18 across -.17 and .47 improving -.28 on .94 percent .13 the .73
wordBefore/before % -.30 ( .20 , -1.41 : .13 a -.08 across -.15 and -1.30 benchmark .50 deepresearch .16 in .07 including .10 industry-scale .48 introduce -.48 on 1.24 public -.44 that .22 the .47 to -.62 with .56
wordBefore/outside ( -.18 . .17 a -.06 and .26 challenging .89 construct -.23 from .17 in -.28 introduce .52 on -.56 our -.12 public -.48 stratified -.22 the -.21 to -.24 with -.09
wordBehind/after ' .28 ( .28 ) -.09 , -.60 . .65 / .05 : -.41 <number> -.09 and .81 benchmark .29 by -.24 dataset 1.07 datasets .15 for -.11 franka .09 from -.75 grounding .36 long .17 model -.65 score .37 setup .13 simulator -.12 success -.08 ultimate -.66 while .09 with -.19
wordBehind/before ' .40 ( .64 ) -.12 , .16 : .64 <number> .40 achieves -.23 and -1.35 attains -.37 benchmark .66 benchmarks -.56 by .29 class-conditional .20 data -.60 dataset .95 datasets .19 demonstrate -.24 fine-tuning -.09 for .87 from .83 google -.11 improves -.50 is .55 level-2 .33 of -.93 outperforms -.18 pre-training .52 results .27 score -.42 show .50 simulator -.08 stays -.47 suite .48 under -.37 vlm -.33 while -.61 with .29
wordBehind/outside ( -.66 ) -.23 , .27 . -.52 / -.23 and -.55 attains -.20 benchmark .51 consistently -.09 contains .44 dataset 1.77 driving -.11 features 1.05 for -.08 further -.14 ids -.06 images -.22 improves -.28 outperforms -.13 using -.12 videos -.16 with .81`

export const NAMED_WEIGHTS = `\
after1 ' -.21 ( -.37 ) -.09 , .63 analysis -.29 and .24 at -.37 consistently -.08 for .05 from -.39 in .32 is -.86 of -.77 on -.18 tasks -.25 through .39 to -.09
after2 ( .09 , .22 . -.27 <metric> .21 <number> -.44 and .36 but .56 by .08 for -.41 improves -.39 only .38 the -.19 to -.24 while -.11
before1 ( -.53 , .14 <edge> .52 <metric> .05 <number> -.87 a -.26 and .65 as -.05 best .24 can -.34 higher -.15 in .60 mean -.40 of -.22 reduces -.14 s .23 state-of-the-art .32 temporal -.14 that -.55 the .28 using -.27 with -.42
before2 % -.08 ) -.24 , .08 <edge> .46 <number> -.23 a -.60 achieves .14 and .07 autoencoder -.22 introduce .35 introduces .24 lower .07 methods -.19 on -.09 propose -.15 reduces .22 such -.05 than -.09 the -.24 trained -.32 with .43
count 1 .16 2 -.07 3 -.77
cue agent .13 baseline -.26 compare .40 condition .29 data .24 gain .38 improve -.25 loss -.19 mean .44 reduce .20 report 1.15 risk .41 setVerb -.21 setup .72 share -.93 stat .14 time -.54
form small -.72 words1 -.53 words2 -.36 words3 .22
head accuracy .57 alignment -.82 consistency -.95 error .54 f1 -.12 fid .37 index .24 iou -.19 loss -.85 mae -.22 pass@k .19 perplexity .54 precision -.63 rate .55 rates .59 ratio .08 recall -.08 rmse .07 sensitivity -1.13 similarity -.18 time .24 validity -.46
kind defined .05 plain -.73
list loose .20 specific .47
near achieves .33 achieving_behind .39 best .25 both .08 both_behind -.07 consistently .56 consistently_behind -.39 drops .26 higher -.15 improves .46 improves_behind -.30 index .24 introduce .23 lower .07 metric .37 metrics .65 metrics_behind .40 outperforming .14 outperforms_behind -.32 propose .08 reduces -.13 score .10 using -.09 using_behind -.46
number 1 -.52 2 -.21 3 -.38 4-5 .19 6-8 -.78 before -.63
place first -.95 first-half -.53 second-half .81`
