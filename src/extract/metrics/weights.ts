// Written by `npm run train:metrics`: feature, its value, and its weight in log-odds.
export const RESULT_WEIGHTS = `\
after1/bare ( -.19 ) .13 , .14 . .16 <method> -.15 <metric> .17 ] -.20 and .25 at .13 epochs -.10 for .06 in .32 on .26 to .11 with .12
after1/cost ) -.14 , .08 - -.11 . .12 <metric> -.07 and -.15 for .16 of -.06 on .44 to .07
after1/factor , .07 . -.22 and .05 faster .31 fewer -.16 improvement .09 over .13 smaller .09 the .13
after1/percent ( .12 ) -.25 , .27 / -.17 <dataset> -.14 <metric> .16 across .07 and .21 average .09 for .18 improvement .05 in .11 of .14 on .22 over .06 overall -.18 to -.17 vs -.14 with .07
after2 ) -.07 , .08 . .13 <dataset> .18 <end> .11 <method> .08 <metric> .34 <number> .07 a -.17 across .11 an -.09 and .10 as -.32 at -.20 compared -.16 demonstrating .06 even .05 for .10 from -.05 images .08 improvement .05 in .46 of -.07 on .22 only .13 over .05 retained .06 samples -.20 the .17 to .09 we -.10 while .18 with .12 without -.05
after3 % -.22 ( .07 ) -.20 , -.13 - .07 . -.09 : -.12 <dataset> .34 <end> .37 <method> .30 <metric> -.12 <number> -.06 = .21 a .29 acceptance .06 at -.11 cases .17 data -.06 epochs .09 for .20 further -.31 generation .06 high -.24 introduce -.10 khz -.11 nvidia .06 outperforming .06 per .05 single .24 temperature -.06 than .14 that -.40 the .13 to -.18 while .18
before1/bare ( -.33 + .25 , -.06 : -.15 ; -.13 <metric> .32 = .42 > -.21 a -.15 achieves .12 across -.15 and .14 by .20 comprising -.08 from .07 in -.05 on -.15 only -.06 over -.15 rtx -.07 to .18 with -.07
before1/cost , .16 - -.17 a -.30 and .26 at .29 from -.07 in .29 of -.06 only .18 over -.29 than -.14 to .06 under .14
before1/factor , .08 and .07 at .20 is -.07 with .11 ~ .12
before1/percent + .24 . -.11 : .08 a .10 about .06 achieves .12 and .32 at -.42 below .07 by .27 from -.18 in .05 of -.22 only .11 reaches .07 than .06 to -.08 with .09 ~ -.14
before2 % -.36 ( .09 ) .14 , -.19 : -.05 ; -.16 <dataset> -.19 <method> .37 <metric> .30 <start> -.35 a .21 achieves .13 achieving .05 and -.24 at -.19 attack .12 average -.06 contributions -.20 from .13 hz -.17 images .26 improvements .07 improves .06 in .20 inference .12 is .05 it .08 less -.07 method .09 methods .22 model .08 models .11 n .22 on -.16 only .10 out .05 points -.16 set -.08 tasks -.23 tau_b .06 that .20 to .15 up .24 using .11 videos -.08 while .09
before3 % -.11 ( .24 ) -.13 , .28 <dataset> .23 <method> .28 <metric> .15 <number> -.54 <start> -.82 a -.22 an .06 and .20 at -.22 benchmark -.19 by .24 for .09 from .09 improves .06 in .05 including .11 it -.05 model -.07 models -.68 of .11 on -.44 only .06 our -.15 policy .05 s -.19 task -.13 text .05 the -.10 to .19 up .09 which -.17 while -.09
bias/bare 1 -.42
bias/cost 1 -.15
bias/factor 1 .12
bias/percent 1 .48
cueAfter/bare beat -.12 condition .22 data -.14 improve .08 loss -.19 mean .05 reduce -.06 setVerb -.28 setup -.43 share -.07 stat .14
cueAfter/cost condition .10 data -.17 gain -.20 improve -.08 report .22 setup -.23 share -.28 time .35
cueAfter/factor compare .42 condition .05 cost .16 data -.20 gain .13 loss .13 setVerb -.07 setup .05 share -.11 time .20
cueAfter/percent agent -.06 baseline -.13 beat .07 compare .12 condition .25 cost -.16 data -.63 gain .22 improve .11 loss .10 setVerb -.28 setup .18 share .21
cueBefore/bare agent -.20 baseline .18 beat .30 beat-verb .18 compare -.13 condition .18 cost -.06 cost-verb .24 data -.25 gain .18 gain-verb -.06 improve .20 improve-verb .30 loss -.06 loss-verb -.06 mean -.08 report .20 setVerb .13 setVerb-verb -.23 setup .42 share .20 stat -.34 time .14
cueBefore/cost agent -.18 compare -.18 condition .12 cost .38 cost-verb .33 data .27 improve .08 improve-verb .11 mean .18 reduce-verb -.05 report .30 report-verb .20 risk .06 setVerb .23 setVerb-verb -.22 setup -.15 share -.24 time .42
cueBefore/factor agent .29 baseline -.08 beat -.22 beat-verb .15 compare .23 condition -.06 cost-verb -.05 data .12 gain .13 gain-verb .06 improve .15 improve-verb .12 loss .06 reduce-verb .15 report .48 report-verb .41 setVerb .19 setup -.15 share -.43 time -.15
cueBefore/percent agent .12 baseline -.32 beat .37 beat-verb .29 compare -.13 condition -.49 cost -.26 data .22 gain .29 gain-verb .17 improve .48 improve-verb .40 loss-verb -.07 mean -.08 reduce .36 reduce-verb .30 report -.16 report-verb .28 risk .17 setVerb -.28 setVerb-verb -.68 setup -.10 share .42 stat .12 time .06
cueSentence agent .14 baseline .23 beat -.05 compare .08 condition .11 data -.79 gain .69 improve .28 loss .25 mean -.17 reduce .51 report .49 risk .22 setVerb -.34 setup .11 share -.32 stat .08 time .45
dataset/bare behind .07 just-before .20 just-behind .28
dataset/factor just-before -.12
dataset/percent behind -.11 just-behind .06
form/bare 1_decimals0 -.20 <1000_decimals0 -.34 <100_decimals0 -.71 <100_decimals1 .53 <100_decimals2 .22 <10_decimals0 -.67 <10_decimals1 .14 <10_decimals2 .31 <1_decimals1 -.61 <1_decimals2 .58 <1_decimals3+ .76 about .19 alone-in-brackets -.34 atLeast -.19 decimals0 -2.14 decimals2 .98 decimals3+ .76 from .26 large_decimals0 -.15 large_decimals1 -.10 large_decimals2 -.15 range -.22 sign+ .25 to .20 upTo -.25 year_decimals0 -.07
form/cost 1_decimals0 -.09 <100_decimals0 -.36 <100_decimals2 .23 <10_decimals0 -.14 <10_decimals1 .09 <1_decimals1 .11 <1_decimals2 .19 <1_decimals3+ .09 about -.13 atLeast -.43 decimals0 -.91 decimals1 .21 decimals2 .41 decimals3+ .14 large_decimals0 .10 range -.09 to .12 upTo .27 words .13
form/factor <1000_decimals0 .05 <100_decimals0 -.08 <10_decimals0 -.16 <10_decimals1 .26 <10_decimals3+ .14 about .10 atLeast .10 decimals0 -.36 decimals1 .26 decimals2 .08 decimals3+ .14 large_decimals0 -.05 range .34 upTo -.14 words -.95
form/percent 0_decimals0 -.12 100_decimals0 .16 1_decimals0 -.57 <100_decimals0 .44 <100_decimals1 .28 <100_decimals2 .28 <10_decimals0 .15 <10_decimals1 .23 <10_decimals2 .15 <1_decimals1 -.36 <1_decimals2 .13 alone-in-brackets .10 atLeast .06 decimals0 -.35 decimals1 .20 decimals2 .60 from -.14 opens-brackets -.06 range .35 sign+ .24 to -.22 upTo .07
frame (_) -.28 (_vs -.18 +_) .35 +_. .06 +_<metric> .19 +_on .14 ,_<metric> .11 ,_and .13 ,_of -.15 ._) -.14 :_) -.10 ;_) -.13 =_) .29 =_, .07 a_<metric> -.12 a_improvement .08 achieves_<metric> .09 and_, .06 and_<metric> .08 and_at .11 and_for .14 and_on .18 at_. .21 at_epochs -.09 at_on .12 by_, .07 by_<metric> .21 by_and .08 from_to -.20 of_, -.08 of_. -.34 of_and .13 of_in .06 only_<metric> .08 only_of .16 over_<metric> .07 over_of .07 reaches_. .06 than_of -.19 to_( .11 to_) -.30 to_, .16 to_. .07 to_and .05 to_higher .08 to_of .09 to_on .12 with_<metric> -.15 →_with .10
frameShape (_mark -.24 (_small -.10 +_coined .19 +_mark -.09 +_small .26 ,_coined .09 ,_small .15 -_small -.15 ._mark -.15 ._small .10 :_mark -.08 ;_mark -.13 <metric>_small .32 =_mark .38 =_small .12 >_mark -.07 >_small -.13 a_small -.21 about_small .18 achieves_coined .07 achieves_small .18 achieving_small .06 across_mark -.05 across_plural -.07 across_small -.10 an_small .05 and_mark .20 and_small .53 at_mark .27 at_plural -.11 at_small -.11 by_coined .21 by_mark .11 by_small .16 comprising_small -.07 from_plural -.08 from_small -.16 in_mark .09 in_small .12 is_small .08 of_mark -.39 of_small .21 on_hyphen -.09 on_small -.14 only_small .27 over_small -.13 reaches_mark .09 roughly_small -.23 than_mark -.15 than_small .09 the_small -.36 to_small .09 under_mark .15 with_plural -.15 with_small .07 ~_mark -.15 ~_small .10 →_small .10
nameAfter/bare 0 .17 2 -.15 4-5 .10 loose -.13 near-loose -.21 near-specific .23 none -.51 specific .23
nameAfter/cost 0 -.07 1 .15 none -.11
nameAfter/factor 1 .34 2 -.24 3 .06 4-5 .07 loose .18 near-loose .11 none -.12 specific .06
nameAfter/percent 0 .15 1 .26 2 .21 3 -.14 4-5 -.07 6-8 -.14 loose .16 near-loose .15 near-specific .34 none .20 specific .12
nameBefore/bare 0 .32 1 .31 3 .19 4-5 -.12 6-8 -.34 9-12 -.20 loose -.15 near-loose .26 near-specific .52 none -.52 specific .26
nameBefore/cost 1 -.16 2 .08 4-5 -.07 6-8 .17 loose .15 near-loose .16 near-specific -.27 none -.23 specific -.07
nameBefore/factor 1 .09 2 -.24 3 .13 4-5 .13 6-8 -.09 near-loose -.07 near-specific .05 specific .08
nameBefore/percent 2 .09 3 .12 4-5 .27 6-8 -.10 9-12 -.16 far .17 loose .17 near-specific .27 specific .29
nearCue agent -.08 baseline -.06 beat .07 condition -.34 cost .10 data -.32 gain .36 improve .26 loss -.15 mean -.14 reduce .11 report .23 risk .23 setVerb -.45 setup -.51 share -.05 stat -.14 time .50
neighbour/bare last-bare .32 last-cost -.14 last-factor -.20 list-, -.06 list-and .10 list-at -.10 list-to .12 list-vs .11 listed-, -.05 listed-and .13 listed-at .12 listed-to .11 next-cost -.18 next-percent -.34 twin-decimals0 -.75 twin-decimals1 .65 twin-decimals2 .09 twin-decimals3+ .48
neighbour/cost last-cost -.06 last-factor .30 list-to .12 next-cost .45 next-percent -.23 twin-decimals0 .14 twin-decimals1 .05 twin-decimals2 .38
neighbour/factor last-bare .17 last-cost .11 last-factor .25 next-bare -.27 next-cost .11 next-factor .27 next-percent -.21 twin-decimals0 .13 twin-decimals1 .08 twin-decimals2 .16
neighbour/percent last-bare -.20 last-factor .06 last-percent .44 list-, .14 list-and .16 list-on -.26 list-to -.28 list-vs -.11 listed-, -.07 listed-and .16 listed-to -.26 listed-vs -.14 next-bare .33 next-factor -.13 next-percent .09 twin-decimals0 .57 twin-decimals1 -.15 twin-decimals2 .26
place/bare end .12 first -.13 middle -.40 second-half .65
place/cost end .34 middle -.52 second-half .50
place/factor end .20 middle -.10 second-half .26
place/percent end .57 middle -.14 second-half .39
sentenceNames/bare dataset .18 loose -.14 specific .43
sentenceNames/cost dataset -.26 specific .17
sentenceNames/factor dataset -.17 loose .33 specific .24
sentenceNames/percent dataset -.25 loose -.07 specific -.37
shapeAfter/bare capital .12 coined .26 ed -.09 hyphen -.15 ing -.06 mark -.10 plural -.61 small .22
shapeAfter/cost coined -.31 ing -.06 small .48
shapeAfter/factor hyphen .10 mark -.25 plural .08 small .13
shapeAfter/percent capital .06 ing -.19 mark .08 plural .22 small .24
shapeBefore/bare capital -.19 coined -.16 ing -.13 ly -.10 plural .33 small -.07
shapeBefore/cost capital -.13 mark -.23 small .24
shapeBefore/factor ing .14 mark .11 plural -.23 small .14
shapeBefore/percent hyphen .09 ing -.21 ly .15 mark .22 plural .31 small .09
size/bare 1 -.14 <1 .74 <10 -.22 <1000 -.33 large -.42 year -.07
size/cost 1 -.09 <1 .39 <1000 -.06
size/factor <10 .25 <100 -.07 <1000 .05 large -.05
size/percent 0 -.09 1 -.52 100 .16 <1 -.22 <10 .54 <100 1.02
toName/bare ,… -.05 = .36 > -.15 across -.05 from… .08 nothing .32 of .35 of… -.08
toName/cost ahead-and .11
toName/factor ,… -.28 by… .11
toName/percent (… .05 by .09 by… .09 from .06 of .15 on… .07
unit % .55 FPS .41 GB .20 Hz -.08 N .22 bits -.09 days -.32 hours -.40 kHz -.17 m -.43 ms -.18 none -.42 percentage_points .09 points -.21 seconds .18 x .12`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.16 ) -.18 , -.07 . -.09 <metric> .24 and -.13 at -.06 in -.08 of -.08 on -.10 to -.08 vs -.10 with -.09
after1/cost , -.09 . -.06 and -.07 on -.12 to -.06
after1/factor <metric> .12 faster .07
after1/percent ) -.51 , -.37 . .11 ; -.10 <dataset> -.09 <metric> -.85 across .06 at .25 average -.09 compared .17 for -.93 gain .11 higher .20 improvement .83 in .41 lower .35 of -.50 on .32 over .17 overall -.18 reduction .33 relative .25 to -.40 under -.10 vs -.35 while .10 with -.22
after2 ( -.08 ) -.30 + .08 , -.13 . -.50 <dataset> -.07 <end> -.05 <method> -.09 <metric> -.68 <number> -.40 a -.17 and .27 average .08 compared .13 even -.30 gain .19 improvement .22 in .61 inference .10 on -.06 over .17 reduction .32 respectively .55 retained -.08 than .27 the -.08 to .26 with -.26
after3 % .72 ( -.28 ) .22 , -.24 - -.12 <dataset> -.25 <end> -.17 <method> .06 <metric> .39 <number> -.22 = -.21 a -.29 an -.22 demonstrating -.09 editing .13 existing .06 for -.08 in .26 n -.07 one -.13 over .20 percent -.40 single -.07 standard -.14 strongest .22 the .22 to .39 tumor .44 under -.37 vanilla .18 while .24 with -.12
before1/bare ( -.26 + 1.00 <metric> -.12 = .07 achieves -.21 and -.36 by .47 from -.13 in -.18 of -.08 to -.21
before1/cost and -.05 to -.13
before1/factor at .06
before1/percent ( -.65 + .84 . -.36 : -.36 <method> -.13 <metric> -.13 = .07 > -.22 a .51 about -.36 achieve .38 achieved -.17 achieving -.30 an .05 and .21 approximately .24 at -.38 below -.67 by 2.08 from -.96 in -.05 nearly -.25 of .19 only -.47 over -.10 reaches -.16 reaching -.39 to -.63 with .19 ~ -.08
before2 % .67 ( .09 ) -.50 , .36 : -.15 <dataset> -.41 <method> .06 <metric> -.68 <number> -.50 a -.21 and .22 attack -.11 average -.13 baseline .15 by 1.14 can -.09 compared -.13 cosine -.23 delta .79 from -.15 gains .18 improved .16 improvement .33 improvements .42 improves -.37 it -.29 less -.15 method -.10 methods .18 model -.34 models .49 more .13 of -.36 only .17 percent -.42 reaches -.08 to -.13 up 1.54 using .48 vs -.44 we .24 while .09 with -.15 yields .13
before3 % -.59 ( -.32 ) .43 , .19 <dataset> -.20 <method> -.09 <number> -.17 <start> -.15 a .11 achieve .19 achieves -.14 achieving .10 agents -.28 an .07 at -.41 average .28 baseline .30 by 1.03 for -.19 from -.32 generation -.36 improves .13 in .08 it -.12 model -.12 models -.07 of .50 on .25 our -.27 s .13 that .13 the .13 up .38 using .15 while .66 with .45
bias/bare 1 -.48
bias/cost 1 -.64
bias/factor 1 .52
cueAfter/bare agent .16 baseline .27 condition -.16 gain .33 improve .31 report -.33 setup -.10 share -.08
cueAfter/cost compare -.07 condition -.08
cueAfter/factor baseline .05 compare .17 data .06 gain .08 time .07
cueAfter/percent agent .11 beat -.27 compare 1.12 condition -.35 data -.24 gain 1.34 improve .80 loss 1.77 mean .47 reduce .11 report -.28 risk .08 setVerb -.19 setup -.21 share -.57 time .24
cueBefore/bare agent -.30 baseline .23 beat .19 beat-verb .24 compare -.08 cost -.31 cost-verb -.19 data -.08 gain -.09 improve .12 improve-verb .12 mean -.09 reduce -.09 reduce-verb -.10 report .26 report-verb .42 setVerb -.06 setVerb-verb -.08 setup -.32 share -.36 stat -.05 time .20
cueBefore/cost agent -.14 baseline -.13 compare -.10 condition -.24 cost -.13 cost-verb -.12 data -.11 gain -.11 gain-verb -.07 improve -.15 improve-verb -.14 mean -.06 reduce -.08 report -.20 report-verb -.11 setVerb -.10 setVerb-verb -.07 setup -.17 time -.14
cueBefore/factor agent .28 baseline .08 compare .05 condition .25 cost .05 cost-verb .05 data .10 reduce .05 report .28 report-verb .22 setVerb .12 setVerb-verb .07 setup .18 time .09
cueBefore/percent baseline -.30 beat 1.00 beat-verb .79 compare -.66 condition -.15 cost .37 cost-verb .18 data .61 gain -.07 gain-verb .35 improve .67 improve-verb .27 loss -.37 loss-verb .25 mean .12 reduce .43 reduce-verb .49 report .37 report-verb -.95 risk .14 setVerb -.10 setVerb-verb .28 setup -.13 share .22 stat -.33 time .48
cueSentence agent .15 baseline .34 beat .23 compare 1.02 condition -.23 cost .18 data -.10 gain 1.40 improve .84 loss 1.62 reduce .23 report -.36 risk .11 setVerb -.34 setup .23 share -.58 stat -.91 time -.23
dataset/bare behind .49 just-before .26 just-behind -.16
dataset/percent behind .10 just-before -.72 just-behind -.56
form/bare <1000_decimals0 -.09 <100_decimals0 -.21 <100_decimals1 -.28 <10_decimals1 .50 <10_decimals2 -.07 <1_decimals2 .06 <1_decimals3+ -.15 alone-in-brackets -.05 atLeast -.08 decimals0 -.42 decimals1 .16 decimals3+ -.17 from -.13 opens-brackets -.21 sign+ 1.00 to -.34
form/cost <1000_decimals0 -.08 <100_decimals0 -.11 <10_decimals0 -.07 <1_decimals2 -.09 atLeast -.08 decimals0 -.38 decimals1 -.05 decimals2 -.15 decimals3+ -.05 upTo -.16
form/factor <100_decimals0 .10 <10_decimals0 .11 <10_decimals1 .12 <10_decimals2 .08 about .09 decimals0 .25 decimals1 .12 decimals2 .12 range .09
form/percent 0_decimals0 -.34 100_decimals0 -.08 <100_decimals0 .36 <100_decimals1 -.19 <100_decimals2 -.69 <10_decimals1 .15 <10_decimals2 .51 <1_decimals1 -.22 <1_decimals2 .33 about .40 alone-in-brackets -.50 atLeast -.12 decimals2 .14 from -.74 opens-brackets -.15 range -.10 sign+ .84 to -1.02 uncertainty -.44 upTo .98
frame (_) -.56 (_<metric> -.32 (_improvement .44 (_vs -.18 +_) .45 +_, .07 +_. .12 +_<metric> .46 +_and .08 +_on .39 ,_of -.22 ,_on -.23 ._) -.11 :_<dataset> -.08 <metric>_) -.13 =_, -.07 =_; .30 >_<metric> -.22 a_gain .17 a_improvement .13 a_increase .14 a_reduction .09 a_relative .08 achieves_<metric> -.33 achieves_and .38 achieves_average -.07 achieving_<metric> -.14 achieving_on -.23 an_<metric> -.13 an_reduction .06 and_( -.22 and_, .30 and_<metric> -.08 and_for -.40 and_in .53 at_. -.17 by_, .32 by_. .36 by_<metric> .61 by_and .42 by_compared .13 by_on .06 by_over .15 from_to -.52 in_of -.13 of_, -.40 of_. .19 of_and -.11 of_for .13 of_in .25 only_of -.06 over_<metric> -.13 reaches_. -.07 than_of .17 to_( -.11 to_) -.06 to_. -.72 to_<metric> -.13 to_and -.68 to_for -.08 to_higher .12 to_in .10 to_of .44 to_on -.19 to_over -.11 to_relative .17 with_fewer .20 →_with .59
frameShape (_mark -.32 (_small -.44 +_coined .36 +_mark .65 +_small .61 ,_coined -.08 ,_mark .12 ._mark -.12 ._small -.25 :_coined -.08 :_mark -.06 <method>_mark -.13 <metric>_mark -.15 <metric>_small -.10 =_mark .20 a_small .65 about_small -.34 achieve_small .31 achieved_small -.12 achieves_coined -.16 achieving_small -.15 an_plural -.13 an_small .19 and_coined .06 and_mark -.09 and_small -.39 approximately_small .18 at_mark -.35 below_mark -.18 below_small -.49 by_coined .60 by_ed .13 by_mark .81 by_small .95 from_small -.78 in_small -.13 is_small .10 nearly_small -.23 of_mark -.21 of_small .13 only_small -.07 over_mark .06 over_small -.16 reaches_mark -.10 reaches_small -.07 reaching_small -.33 than_small -.14 to_mark -.68 to_small -.17 under_mark -.12 with_small .12 →_small .59
nameAfter/bare 0 .24 1 .25 2 -.17 3 -.06 4-5 -.10 6-8 -.19 loose .06 near-loose .25 none -.45 specific -.10
nameAfter/cost 4-5 -.05 loose -.13 near-loose -.07 none -.50
nameAfter/factor 0 .12 1 .15 loose .29 near-loose .26 none .21
nameAfter/percent 0 -.66 1 .26 2 .09 3 .22 6-8 .13 loose .14 near-loose .27 near-specific -.54 none .20 specific -.31
nameBefore/bare 0 -.12 1 -.44 2 .32 3 -.14 4-5 -.10 6-8 .28 9-12 -.09 near-loose -.21 near-specific -.18 none -.24 specific -.21
nameBefore/cost 2 -.06 6-8 -.05 9-12 -.09 loose -.23 near-loose -.11 none -.35 specific -.06
nameBefore/factor loose .17 near-loose .08 none .34
nameBefore/percent 0 -.13 1 -.25 2 .08 3 .35 4-5 -.48 6-8 -.09 9-12 .52 far -.08 loose -.08 near-specific .07 none .12
nearCue agent -.20 baseline -.26 beat -.20 condition -.46 data .08 gain .07 improve -.27 loss .18 mean -.10 report -.38 setVerb -.40 setup -.23 share -.11 time .06
neighbour/bare last-bare -.31 last-percent -.19 list-and -.18 list-to -.25 listed-and -.15 listed-of -.08 listed-to -.08 next-bare -.18 next-cost .05 twin-decimals0 -.09 twin-decimals2 -.17 twin-decimals3+ -.22
neighbour/cost last-bare -.09 last-cost -.14 last-percent -.06 next-bare -.07 next-cost -.21 twin-decimals0 -.08 twin-decimals2 -.11
neighbour/factor last-factor .05 last-percent .10 next-factor .09 twin-decimals1 .07
neighbour/percent last-bare -.22 last-factor -.47 last-percent -.15 list-, .16 list-and .27 list-on .49 list-to -1.08 list-vs -.36 listed-and .31 listed-on -.09 listed-to -.36 listed-vs -.35 next-bare -.49 next-cost -.23 next-percent -.85 twin-decimals0 -.32 twin-decimals1 -.44 twin-decimals2 -.24
place/bare end -.15 middle -.33 second-half .05
place/cost end -.38 middle -.25 second-half -.55
place/factor end .25 middle .27 second-half .34
place/percent end .50 first -.20 middle -.27 second-half .08
sentenceNames/bare dataset .25 loose -.16 specific -.20
sentenceNames/cost dataset -.12 loose -.33 specific -.18
sentenceNames/factor dataset .09 loose .39
sentenceNames/percent dataset .36 loose .33 specific .54
shapeAfter/bare coined .22 mark -.18 small -.36
shapeAfter/cost mark -.19 small -.42
shapeAfter/factor small .43
shapeAfter/percent capital -.05 coined .21 ed -.20 hyphen .09 mark -.32 plural -.29 small .21
shapeBefore/bare ing -.17 mark .56 plural -.35 small -.27
shapeBefore/cost mark -.13 small -.48
shapeBefore/factor ly .06 mark .10 small .29
shapeBefore/percent ed -.34 hyphen -.23 ing .18 ly -.16 mark .86 plural -.28
size/bare 1 -.06 <1 -.08 <10 .41 <100 -.50 <1000 -.11
size/cost <1 -.16 <10 -.11 <100 -.18 <1000 -.08
size/factor <10 .34 <100 .12
size/percent 0 -.35 100 -.08 <1 .11 <10 .64 <100 -.57 <1000 .19
toName/bare = -.31 from… -.12 nothing -.12 of -.08 on… -.17
toName/percent ( -.06 (… .18 )… -.23 ,… -.13 ahead-and -.10 ahead-average -.14 ahead-higher .12 ahead-in .10 and .19 by .71 by… .68 from -.26 from… -.50 improved… .05 improvements… .28 nothing -.13 of -.82 of… -.45 on… -.08 to -.19
unit % -.79 FPS -.08 N -.09 dB -.12 m -.06 none -.48 percentage_points .23 points .70 seconds -.05 x .52`

export const BASELINE_WEIGHTS = `\
after1/bare ) -.09 , -.36 . .43 <metric> -.17 and -.14 at -.13 for .25 of -.16 on -.13 to .51 vs -.23 with -.07
after1/cost ) .06 , .10 . -.17 <metric> -.08 and -.11 for -.07 of -.08 on -.22 to .47
after1/factor <metric> -.10 faster -.12
after1/percent ( .63 ) .69 , -.56 . -.59 ; .28 <dataset> -.06 <metric> .34 and -.21 average -.08 for 1.02 gain -.05 gains -.10 improvement -.28 in .08 of -.39 on -.24 over -.14 overall -.08 relative -.06 to .69 under -.09 vs -.34 while -.14 with -.20
after2 ( -.11 ) -.08 + .19 , -.16 . -.15 <dataset> -.37 <method> .70 <number> .33 a -.07 across -.07 and -.47 compared -.08 cosine -.10 for -.13 in -.35 on -.10 over -.11 reducing -.07 respectively .27 retained -.05 than -.18 the .35 to .21 while -.14 with -.19
after3 % .18 ) .70 , .30 - -.11 . -.20 <dataset> -.11 <end> .37 <method> .31 <metric> -.29 <number> -.17 = -.18 a -.13 compared -.12 editing -.06 generation .13 in -.09 n -.13 of -.06 on -.36 one -.07 outperforming -.07 standard .23 strongest .20 than .23 the -.36 to -.29 tumor -.10 under -.05 while .43 with .43
before1/bare + -.29 . .24 <metric> -.30 > -.08 and .08 from .70 in -.18 of -.21 to -.38
before1/cost ( -.17 and -.23 at -.05 from .25 in -.08 of -.07 only -.05 to -.17
before1/factor , -.05 a -.05 than -.07 to .18
before1/percent ( .55 + -.29 , -.34 . .62 : -.11 <method> -.28 <metric> .49 = -.18 a -.42 about -.07 achieve -.09 achieved -.10 achieves -.07 achieving -.10 an -.15 and -.27 at -.06 below .29 by -.75 from .89 of -.26 only -.24 over .06 reaches .38 reaching -.09 than -.30 to -.31 with .15 ~ .05
before2 % -.17 ( .47 ) -.23 , -.17 / -.12 <method> .23 <metric> -.32 <number> -.19 a -.11 achieves -.33 achieving .51 and -.30 at -.09 attack -.11 average .24 baseline -.43 by -.80 can .38 compared .70 cosine -.15 from .50 improvements -.16 improves .41 inference -.24 it -.13 less -.16 method .22 methods -.06 model -.13 more -.29 of -.07 only -.13 percent -.12 questions -.08 reaches -.14 tau_b -.11 to -.53 up -.31 vs 1.03 we -.08 with -.09
before3 % .25 ( -.57 ) .26 , -.34 : -.16 <dataset> -.23 <method> .46 <metric> -.52 <number> -.12 <start> -.18 a -.20 achieves -.08 agents .46 an -.16 and -.15 base -.15 baseline -.29 by -.38 for .29 from -.24 generation .06 improves -.10 in .27 model -.07 models .13 of -.24 on -.09 only .57 s -.09 state-of-the-art -.07 the -.32 to -.15 up -.28 with .06
bias/bare 1 -.38
bias/cost 1 -.40
bias/factor 1 -.43
bias/percent 1 -.56
cueAfter/bare agent -.09 baseline -.31 share -.17
cueAfter/cost compare .16 data -.06 report .23 setup .05 share -.08
cueAfter/factor agent -.06 baseline -.19 compare -.26 gain -.13 loss -.08 time -.09
cueAfter/percent agent -.15 beat -.13 compare -.20 condition -.10 data -.17 improve -.34 loss -.16 mean -.09 reduce -.15 report -.43 setVerb .25 setup .39 share -.60 time -.10
cueBefore/bare agent .26 baseline .09 beat .13 beat-verb -.13 condition -.20 cost -.14 data .62 gain -.15 gain-verb -.14 improve .27 improve-verb .27 mean .52 reduce-verb -.06 report -.46 report-verb -.73 setVerb .21 setVerb-verb .19 stat -.15 time .30
cueBefore/cost agent .19 baseline .07 condition -.55 cost .20 cost-verb .22 data -.28 gain -.07 improve -.05 mean -.06 reduce .23 reduce-verb .09 report -.41 report-verb -.32 risk .18 setVerb -.22 setVerb-verb -.18 setup .20 share .16 time -.18
cueBefore/factor baseline -.19 compare -.12 condition .18 cost -.06 cost-verb -.05 data .25 gain -.06 improve -.13 improve-verb -.09 loss -.14 reduce .18 reduce-verb .20 report -.36 report-verb -.27 setVerb -.12 setVerb-verb -.07 setup .19 time .26
cueBefore/percent agent .26 baseline 1.27 beat .22 beat-verb -.06 cost -.17 data .17 gain .64 gain-verb .07 improve -.09 improve-verb -.06 loss -.12 loss-verb -.18 mean -.42 reduce -.07 report-verb .43 risk -.18 setVerb .26 setVerb-verb -.10 setup -.26 share -.26 time -.07
cueSentence agent -.30 baseline .39 beat .24 compare -.51 condition -.50 cost -.48 data .12 gain -.24 improve -.26 loss .06 mean -.32 reduce -.13 report -.16 risk -.18 setVerb .20 setup -.23 share -.09 stat -.54 time .19
dataset/bare just-before -.15 just-behind -.13
dataset/percent just-before -.11 just-behind -.23
form/bare <1000_decimals0 -.10 <100_decimals0 -.22 <100_decimals1 .15 <100_decimals2 -.10 <10_decimals0 -.05 <10_decimals1 -.13 <10_decimals2 -.12 <1_decimals2 .34 <1_decimals3+ -.06 alone-in-brackets .10 atLeast .13 decimals0 -.39 decimals2 .11 decimals3+ -.09 from .98 opens-brackets -.13 sign+ -.29 to -.32
form/cost 1_decimals0 .10 <1000_decimals0 -.27 <100_decimals0 -.27 <100_decimals1 -.06 <100_decimals2 .17 <10_decimals0 -.14 <1_decimals1 -.06 <1_decimals2 -.20 <1_decimals3+ .16 atLeast .17 decimals0 -.27 decimals1 -.18 decimals2 -.07 decimals3+ .13 from .35 to -.10 upTo -.21 words -.08
form/factor <1000_decimals0 -.07 <100_decimals0 .17 <10_decimals0 -.25 <10_decimals1 -.09 <10_decimals2 -.11 about -.12 atLeast -.10 decimals0 -.17 decimals1 -.09 decimals2 -.13 range -.20 upTo .17 words .37
form/percent 0_decimals0 .82 100_decimals0 -.20 <100_decimals0 -.52 <100_decimals1 -.18 <100_decimals2 .31 <10_decimals0 .37 <10_decimals1 -.27 <10_decimals2 -.58 <1_decimals2 -.13 about -.18 alone-in-brackets .47 atLeast -.27 decimals0 .41 decimals1 -.52 decimals2 -.42 from 1.44 opens-brackets .09 range -.68 sign+ -.29 to -.55 uncertainty -.25 upTo -.14
frame (_) .50 (_<metric> -.06 (_improvement -.10 (_vs -.37 +_) -.19 +_, -.06 +_. -.14 +_<metric> -.07 +_and -.05 +_on -.15 ,_, -.10 ,_<metric> -.20 ,_and -.08 ._) .24 <metric>_) .15 <metric>_, .26 =_) -.41 =_, -.12 =_at -.12 >_) -.08 a_<metric> -.22 a_improvement -.12 achieves_<metric> -.35 an_<metric> -.13 and_( .25 and_, .11 and_<metric> -.18 and_in -.10 and_on -.18 at_. -.14 at_on -.07 by_, -.33 by_. .35 by_<metric> -.25 by_and -.19 by_on -.05 by_over -.07 from_to 1.32 in_of -.18 of_( .13 of_, -.11 of_. -.23 of_and -.07 of_for -.10 of_on -.07 only_<metric> -.15 over_<metric> .45 than_of -.09 to_( -.17 to_) -.08 to_, -.10 to_. .06 to_and -.15 to_for -.10 to_on .34 to_relative -.07 to_while -.07 with_<metric> -.08 →_with -.18
frameShape (_mark .56 (_plural -.11 (_small .17 +_coined -.07 +_mark -.40 +_small -.06 ,_coined -.08 ,_mark .18 ,_small -.19 ._mark .28 ._small .38 :_mark -.07 <method>_mark -.28 <metric>_mark .41 <metric>_small -.22 =_small -.16 >_mark -.08 a_small -.39 about_small -.05 achieved_small -.09 achieves_small -.06 achieving_small -.06 an_plural -.13 and_coined -.13 and_mark .49 and_plural -.06 and_small -.60 at_small -.26 below_mark -.09 below_small .37 by_coined -.24 by_small -.48 from_small 1.40 in_small -.18 of_mark -.21 of_small -.32 only_mark -.06 only_small -.18 over_mark -.19 over_small -.06 reaches_small .35 reaching_small -.07 than_small -.20 to_mark -.31 to_small -.35 with_small .15 ~_small -.28 →_small -.19
nameAfter/bare 0 -.17 1 -.16 6-8 .06 loose -.17 near-loose -.09 near-specific -.20 none -.15 specific -.06
nameAfter/cost 0 -.08 4-5 .10 near-loose -.19 none -.35 specific -.05
nameAfter/factor 0 -.10 1 -.16 loose -.30 near-loose -.28 none -.09
nameAfter/percent 0 .39 1 -.09 2 -.28 3 -.31 4-5 .10 loose -.16 near-loose -.37 none -.35 specific -.06
nameBefore/bare 0 -.30 1 .06 2 .13 4-5 .21 6-8 -.14 near-loose .07 near-specific -.22 none -.33 specific -.05
nameBefore/cost 2 -.11 3 -.05 4-5 -.09 6-8 .07 9-12 .41 loose .36 near-loose -.16 none -.59 specific -.17
nameBefore/factor 3 .18 near-loose .16 near-specific -.06 none -.40 specific -.07
nameBefore/percent 0 .49 1 -.15 2 -.10 3 .25 4-5 -.13 6-8 .57 9-12 -.36 far -.37 loose -.12 near-loose .39 near-specific .10 none -.76 specific .31
nearCue agent .09 baseline .87 beat .54 compare -.47 condition -.16 cost -.24 data .09 improve .52 mean .19 reduce .85 report -.13 risk .21 setup .44 share -.52 stat -.13 time .07
neighbour/bare last-bare .32 last-percent -.34 list-and .20 list-to -.16 list-vs .24 listed-of -.16 listed-to .51 listed-vs -.22 next-bare -.17 next-percent -.08 twin-decimals0 -.18 twin-decimals1 .09 twin-decimals2 .17 twin-decimals3+ .27
neighbour/cost last-cost -.11 last-factor -.08 last-percent .22 list-to -.10 listed-to .35 next-bare .06 next-cost -.09 twin-decimals0 .25 twin-decimals1 -.06 twin-decimals2 .11
neighbour/factor last-bare -.08 last-factor -.11 last-percent -.14 next-factor -.07
neighbour/percent last-bare -.51 last-cost -.07 last-percent .72 list-, -.18 list-and -.07 list-on -.08 list-to -.21 list-vs .62 listed-, -.16 listed-on -.05 listed-to .77 listed-vs -.34 next-bare -.48 next-factor .13 next-percent .15 twin-decimals0 .82 twin-decimals1 .26 twin-decimals2 .17
place/bare end -.32 middle -.06 second-half -.39
place/cost middle -.33 second-half -.22
place/factor end -.36 second-half -.56
place/percent end -1.19 first 1.11 middle -.48 second-half -.45
sentenceNames/bare dataset -.35 loose -.60 specific -.21
sentenceNames/cost dataset -.25 loose .22 specific -.16
sentenceNames/factor dataset -.12 loose -.26 specific -.12
sentenceNames/percent dataset -.85 loose -.17 specific -.65
shapeAfter/bare coined -.21 mark .18 small -.25
shapeAfter/cost mark -.05 small -.28
shapeAfter/factor mark .30 small -.59
shapeAfter/percent capital -.24 coined -.75 hyphen -.07 mark .72
shapeBefore/bare coined -.21 ing -.05 mark -.11 plural .18
shapeBefore/cost ly -.05 mark -.07 small -.24
shapeBefore/factor ing -.05 ly -.06 mark -.11 small -.15
shapeBefore/percent ed .16 hyphen -.39 ing -.28 ly -.40 mark .23 small .09
size/bare 1 -.06 <1 .27 <10 -.31 <100 -.17 <1000 -.11
size/cost 1 .10 <1 -.10 <10 -.23 <100 -.19 <1000 -.30
size/factor <10 -.49 <100 .16 <1000 -.07
size/percent 0 .79 100 -.20 <1 -.16 <10 -.49 <100 -.39 <1000 -.06
toName/bare = .13 > -.08 from .35 from… -.13 nothing -.30 of -.20 on… -.06
toName/cost of -.06
toName/factor by… .21
toName/percent ( -.49 (… .16 ,… -.12 ahead-, .36 ahead-average -.07 and -.10 by .29 by… -.30 from .21 improvements… -.09 in… .31 nothing .49 of… -.27 to -.07
unit FPS -.22 N -.20 m .17 ms -.05 none -.38 percentage_points -.27 points -.20 s -.10 seconds -.12 x -.43`

export const NAME_WEIGHTS = `\
after/dataset 0 -.12 3 .42 4-5 -.25 6-8 .51 9-12 -.09 far -.11
after/loose 0 .24 1 .49 2 .37 3 -.11 4-5 -.28 6-8 -.20 9-12 -.45
after/phrase 0 .40 1 .09 2 .09 3 -.23 4-5 -.05 6-8 -.43 9-12 .09 far -.32
after/specific 0 .39 1 -.10 6-8 -.24 9-12 -.07
before/dataset 1 -.29 2 -.07 4-5 -.28 6-8 .19 outside .06
before/loose 1 .42 2 .44 3 -.17 4-5 -.07 6-8 .36 9-12 -.06 far .12 outside -.79
before/phrase 0 -.15 1 .27 3 .10 4-5 .12 6-8 -.28 9-12 -.51 outside .12
before/specific 0 .24 1 .38 2 .09 4-5 .09 6-8 -.14 9-12 .15 far -.27 outside -.08
context/dataset D .17 D_score .13 LD .09 LD_change -.12 LD_score .21 SD -.21 SD_score -.16 SLD -.24 SLD_change -.12 SLD_score -.12
context/default D .08 D_change .32 D_score -.24 L -.30 LD .07 LD_change .05 L_change -.22 L_score -.08 SD -.08 SL -.08 SLD .15 SLD_score .19 S_change -.10 S_score .10 _change .16 none .19
context/loose D -.14 D_change -.12 L .08 LD .30 LD_score .28 L_change .07 S -.16 SD -.09 SL .10 SLD .18 SLD_change .12 SLD_score .07 SL_score .09 S_score -.14 _change .06 _score -.15 none -.08
context/phrase D -.28 D_change -.42 D_score .14 L .14 LD -.35 LD_change .09 LD_score -.44 L_change .25 L_score -.11 S .06 SD .11 SD_change -.06 SD_score .17 SL -.08 SLD_change .11 SLD_score -.10 SL_change .08 SL_score -.16 S_score .11 _change -.31 _score .07 none -.24
context/specific L .08 LD -.11 LD_score -.07 L_change -.10 L_score .19 S .10 SD .25 SD_change .20 SD_score .05 SL .07 SLD -.10 SLD_change -.06 SL_score .11 S_change .17 S_score -.07 _score -.09
cueBehind/after baseline .21 condition -.28 cost .19 data .12 gain -.07 loss .06 mean .09 report -.22 setVerb -.11 setup .28 share -.36
cueBehind/before agent -.22 baseline .39 beat -.17 compare .14 condition -.10 data -.14 gain .46 improve .16 loss -.12 mean .18 reduce -.12 report -.26 setVerb -.10 setup -.20 share .16
default FPS_score .65 accuracy_change -.14 accuracy_score -.13 bit .19 compared_noun .44 memory_score -.12 performance_change .15 performance_score -1.04 speed_change .49 speedup_change -.39 time_score .34
distance/after 0 .92 1 .43 2 .51 3 .07 4-5 -.59 6-8 -.35 9-12 -.52 far -.38
distance/before 0 -.06 1 .79 2 .51 3 -.09 4-5 -.14 6-8 .13 9-12 -.40 far -.17
distance/inherited outside -.69
edge/after first_( .12 first_) -.33 first_, -.24 first_. -.12 first_/ .05 first_; -.17 first_above -.07 first_acceleration .13 first_across -.24 first_advantage -.16 first_and .20 first_apron -.08 first_at .05 first_average -.13 first_faster .06 first_fewer .11 first_for -.33 first_higher .37 first_improvement -.42 first_increase .10 first_inference .06 first_less .05 first_lower .11 first_mask .06 first_of .94 first_on -.63 first_over -.16 first_overall .30 first_reduction .25 first_relative .18 first_score .14 first_speedup .17 first_swing .26 first_the .09 first_through -.13 first_to -.09 first_under -.12 first_vs -.06 first_while -.17 first_with -.38 last_% .08 last_( -.27 last_) .40 last_, -.08 last_/ .08 last_; -.09 last_<number> .27 last_a -.42 last_across -.16 last_an -.12 last_and -.33 last_any -.07 last_at -.17 last_audio-only -.06 last_average .15 last_both .24 last_competitive -.09 last_evaluated -.06 last_faster .23 last_fewer .10 last_for -.11 last_from .08 last_gpu -.09 last_higher .08 last_improving -.07 last_in .91 last_inference .13 last_interaction -.06 last_its -.16 last_lower .12 last_maintaining -.06 last_no -.14 last_over -.28 last_overall .25 last_retained -.09 last_than -.05 last_that -.18 last_the -.14 last_to -.05 last_under -.12 last_while -.23
edge/before first_' -.29 first_( .27 first_) -.10 first_, -.32 first_; -.07 first_<number> -.15 first_= .08 first_> -.06 first_a -.11 first_above -.17 first_achieved -.09 first_achieves -.17 first_across -.19 first_against -.05 first_also -.11 first_among -.13 first_and -.43 first_are -.05 first_as .12 first_at .10 first_average .19 first_benchmark -.14 first_between .30 first_but -.06 first_by .19 first_consistency -.06 first_dataset -.09 first_delta .36 first_demonstrate -.14 first_do -.07 first_drops -.10 first_for .27 first_from .09 first_gains .20 first_higher -.07 first_improved -.15 first_improvement .07 first_improvement-a -.13 first_improvements .10 first_in .81 first_increase -.30 first_increased .38 first_is .20 first_more .21 first_of .35 first_on .40 first_outperforms -.20 first_over .49 first_per .36 first_rates .27 first_required -.08 first_requiring .12 first_retrieval .10 first_show .29 first_still -.07 first_than .27 first_that -.11 first_the .10 first_trained -.06 first_under .11 first_up -.07 first_using .24 first_versus .16 first_while -.09 first_with -.23 first_yields -.19 first_— -.06 last_+ -.10 last_, -.05 last_- -.23 last_: .29 last_= .20 last_a -.20 last_about .21 last_achieved -.16 last_achieves -.25 last_achieving -.08 last_an .54 last_and .21 last_approximately -.12 last_around .08 last_as .16 last_at .18 last_be .05 last_below .08 last_by -.30 last_closes -.07 last_end-to-end .09 last_exceeding -.21 last_from .15 last_further -.07 last_improvement-a -.13 last_nearly -.13 last_of .26 last_only -.54 last_over .28 last_reaches -.05 last_reaching .20 last_showcasing -.08 last_specificity -.06 last_static .11 last_to .25 last_under .13 last_with -.06 last_within -.19 last_~ .14
form/dataset capital -.24 coined .17
form/loose abstract -.30 capital .51 coined .28 cost-word .12 data-word -.19 ed .14 gain-word .22 improve-word .19 loss-word -.27 method -.11 opens-sentence .47 plural -.19 report-word -.46 risk-word -.26 setup-word -.17 time-word .43
form/phrase abstract .32 agent-word -1.34 baseline-word -.23 capital .23 data-word -.27 ed -.30 gain-word .22 improve-word .33 ing -.30 loss-word -.05 method -.32 opens-sentence -.45 plural -.28 report-word .16 risk-word .57 setup-word .05 stat-word .14 time-word .15
form/specific abstract -.06 capital .73 coined .16 plural -.11 report-word -.10 risk-word .09
gap/after and -.63 bracket -.54 commas0 .95 commas1 -.80 commas3 -.10 names0 .57 names1 -.36 names2 -.09 numbers0 .52 numbers1 -.08 numbers2 -.30 semicolon -.31 whereas -.09 while -1.04 with -.52
gap/before and -1.11 bracket .10 but -.17 commas0 .68 commas1 .26 commas3 -.40 names0 .46 names1 .26 names3 -.15 numbers0 .23 numbers2 .29 semicolon -.38 while -.57 with -.45
head/bare <number> .18 acc -.10 accuracy -.06 attack .25 auc .10 bleu .09 cost .06 dic .29 dpg .10 dream-1k -.07 editor -.07 f1 -.10 geneval .26 gfid .07 graphwalk .11 imag -.05 interaction .06 is -.05 iteration -.07 llamagen-xxl -.12 lvi -.12 miou .08 model -.07 mrcr .06 n .09 performanc .08 quality .14 r2 -.12 rat .08 roc-auc -.15 scor -.16 sensitivity .26 task -.09 tau_b .10 together -.13 weight -.12
head/cost accuracy -.08 cost .12 error -.19 footprint .16 forc .38 fps .07 inferenc -.14 intensity -.08 latency .23 memory .16 performanc -.10 rat -.06 speed .05 speedup -.06 terrain -.09 tim .09 trial -.11 usag -.32
head/factor acceleration -.13 accuracy -.10 compression .08 computation .06 efficiency .08 generation -.12 inferenc -.12 latency .09 memory -.15 performanc -.14 quality -.17 rat -.07 regim -.08 run-tim .14 security .12 spe .16 speedup .38 ttft .08 utility -.06 wall-clock .11 workload -.07
head/percent <long> -.09 abc -.08 accuraci .33 accuracy .77 affectnet -.07 aime24 -.13 aime25 -.07 amc23 -.09 ao -.09 ap .23 area .26 arena-hard .32 attack .35 attribution .16 avg .19 baselin -.21 breast -.10 brief -.11 browsecomp .23 call .07 caption -.14 catch -.05 cod -.07 coherenc .19 comparison -.09 compression -.12 concept -.14 conflict .13 consistency -.14 corruption .17 cosin .15 cost -.08 data .08 dataset -.07 delta -.13 detection .14 dic .08 dimension .14 distillation -.06 equipp -.07 etf1 .06 evaluation .24 experiment -.12 far .21 fer-2013 -.07 fish -.07 gaia -.09 gain .29 gap -.05 gpu .12 highlight -.05 hr -.09 human -.07 imag -.15 improvement -.09 increas -.12 inferenc .12 input -.06 intent .17 interaction .15 iou -.10 kappa -.09 kernel -.07 libero -.06 los -.07 macro-f1 -.06 map .11 match .18 math500 -.06 mathvers .31 mean -.14 memory -.19 method -.20 miou .15 mmlu .19 mod -.09 model -.35 nma .09 number -.09 oa .19 object .24 objectiv .23 opinion -.10 oracl -.14 p .19 pair -.08 pass@1 .21 pass@10 .08 pass@8 .26 per -.25 performanc -.26 pfer .06 position .25 progres .18 quality -.15 question -.06 rat .48 ratio .12 reason -.08 recall .22 recovery .42 reduction -.07 referenc .30 region -.06 reviewer -.21 reward -.27 robustnes -.08 scal -.06 scenario .16 scor -.27 sensitivity .07 seven -.06 similarity .07 simpler -.08 simplerenv .05 simulation -.09 spectralearth -.06 stat -.08 static -.06 step .32 subject -.05 succes .25 superiority -.11 tim .14 token -.18 top-1 .17 u-opsd -.18 usag -.27 validat -.22 wer .27 widowx .05 work -.06 xbench -.12 κ -.13
headOf/change <long> -.09 abc -.08 acceleration -.13 accuraci .10 accuracy .23 aime24 -.13 aime25 -.07 amc23 -.09 ap .27 area .26 arena-hard .14 baselin -.20 call .08 cod -.07 computation .06 conflict .13 consistency -.08 coverag -.06 data .08 delay .05 delta -.16 density .08 detection -.08 distillation -.05 efficiency .11 environment -.06 error -.10 evaluation .25 experiment -.10 fidelity -.11 gain .45 generation -.13 gpu .12 hr -.08 improvement -.09 increas -.12 interaction .15 iou .09 latency .07 learn .18 map -.10 math500 -.09 mathvers .31 memory -.31 method -.20 miou .10 mmlu .19 mmmu-pro .17 mod -.09 model -.28 n .10 ndcg@10 -.06 number -.09 object .23 objectiv .23 pass@1 .10 performanc -.17 position .25 power .09 psnr -.07 quality -.27 rat .19 reason -.07 regim -.08 retrieval .15 reward -.20 run-tim .14 scenario .23 scor .19 security .12 seven -.06 simplerenv .07 siz .07 spe .16 speedup .33 step .31 superiority -.10 task .10 text-to-imag -.06 tim .13 token -.14 top-1 .17 ttft .05 u-opsd -.18 validat -.22 wall-clock .10 wer .25 widowx .05 work -.06 workload -.07
headOf/score <number> .21 acc -.08 accuraci .24 accuracy .29 affectnet -.07 anonymiz .29 ao -.09 area .08 arena-hard .18 attack .58 attribution .14 bleu .09 breast -.10 brief -.11 browsecomp .42 caption -.14 catch -.05 coherenc .19 concept -.14 consistency -.07 correlation -.06 corruption .17 cosin .14 cost .15 detection .21 dic .29 dimension .17 dpg .10 dream-1k -.07 editor -.07 enabl -.07 equipp -.07 error -.07 f1 -.11 far .22 fer-2013 -.07 fish -.07 footprint .16 forc .38 fps .07 gaia -.07 gap -.10 gemini -.07 geneval .26 gfid .07 human -.07 imag -.31 inferenc -.14 input -.06 intensity -.08 intent .17 interaction .06 iou -.19 is -.05 iteration -.07 kernel -.07 latency .22 libero -.05 limit .10 llamagen-xxl -.12 los -.06 map .21 memory .13 miou .13 model -.19 nma .09 oa .19 oi .14 opinion -.10 oracl -.13 p .17 pair -.08 parameter -.10 pass@1 .11 pass@10 .08 pass@8 .26 per -.25 performanc -.24 pfer .06 policy -.07 power -.06 precision .06 progres .18 quality .08 r2 -.14 random -.06 rat .25 ratio .22 recall -.22 recovery .42 referenc .30 region -.06 reviewer -.21 reward -.08 robustnes -.06 roc-auc -.15 runtim .08 scenario -.07 scor -.79 sensitivity .36 similarity .07 simpler -.09 simulation -.10 spectralearth -.06 stat -.08 subject -.05 succes .24 task -.17 tau_b .10 terrain -.09 tim .09 together -.13 trial -.11 usag -.58 weight -.12 xbench -.10 κ -.11
kind/bare dataset .26 default -.45 loose -.12 specific .26
kind/cost dataset -.12 default .92 phrase -.58 specific -.22
kind/factor dataset -.12 phrase .10
kind/percent dataset -.07 default -.49 loose .31 phrase -.20 specific .45
kindOf/change dataset -.25 default .09 loose .09 phrase -.31 specific .38
kindOf/score dataset .20 default -.06 loose .10 phrase -.33 specific .09
lastKind/dataset first -.30 other_dataset .23 other_loose -.24 other_phrase .35 other_specific -.10 same_dataset .88 same_default -.30 same_loose -.12 same_phrase -.12 same_specific -.32
lastKind/default first .58 other_dataset -.09 other_default .59 other_phrase -.34 other_specific -.12 other_undefined -.21 same_dataset -.31 same_default .68 same_loose -.31 same_phrase -.42
lastKind/loose first -.23 other_default -.14 other_loose .40 other_phrase -.15 other_undefined .09 same_dataset -.54 same_default -.06 same_loose .37 same_phrase -.08 same_specific .34 same_undefined .14
lastKind/phrase first -.15 other_dataset -.17 other_default -.42 other_loose -.23 other_specific .11 other_undefined .13 same_default -.32 same_loose .16 same_phrase .67 same_specific -.35 same_undefined -.08
lastKind/specific first .09 other_default -.06 other_loose .09 other_phrase .10 other_specific .07 same_loose -.09 same_specific .31
length/dataset 2 .05 3 -.05
length/loose 1 .26 2 .08 4 -.12
length/phrase 1 -.34 4 -.27
length/specific 1 .29 2 .15
link/after ( -.19 ; -.08 across -.13 and -.39 and_…_% .08 and_…_and -.07 average .08 faster .28 fewer .12 gain_…_the .13 higher .08 improvement_in .10 in .21 in_the -.21 inference .08 lower .14 nothing .92 of .29 of_the .28 of_…_on -.08 of_…_the -.07 on -.18 on_a -.06 on_an -.07 on_…_and .24 over -.12 over_…_on -.12 reduction_in .32 to_…_on -.05 under -.11 wall-clock .05
link/before ( -.11 (_+ .59 (_…_+ -.21 (_…_and .09 (_…_of .33 (_…_to -.21 )_of -.15 )_…_to .13 , -.24 ,_and -.20 ,_…_a -.15 ,_…_by .47 ,_…_reaches .11 : .30 = .24 =_…_= -.11 achieved -.08 achieves -.10 and -.43 and_…_to .33 by .16 by_+ .14 by_…_, -.06 by_…_than .09 by_…_to .14 for_…_and .16 from .18 from_…_to .21 improves_…_by -.06 in .23 nothing -.06 of .19 of_…_and .17 of_…_of -.05 on_…_+ -.16 on_…_and .22 on_…_by .35 to -.12 under .19 with -.07
linkAfter/dataset )_… -.06 ,_… .20 /_… .07 and_… .41 average_… -.16 nothing -.12 on_… -.20 over_… .08 vs_… -.05
linkAfter/loose )_… -.11 ,_… -.14 ;_; -.07 and_and -.14 at_… .27 fewer_fewer .09 gain_… -.14 higher_higher .05 improvement_… -.10 in_… .13 inference_inference .08 lower_lower .06 nothing .24 of_the .25 of_… .13 on_… -.27 reduction_in .10 to_… -.05 wall-clock_wall-clock .05 with_… -.10
linkAfter/phrase (_( -.09 (_… .27 ,_… -.14 across_across -.13 and_and -.10 faster_faster .18 faster_… -.08 for_… -.07 higher_… .28 improvement_in .07 improvement_… -.14 in_in .06 in_the -.15 in_… -.06 nothing .40 of_of .28 on_a -.06 on_an -.07 on_on -.15 over_over -.12 over_… -.06 reduction_in .17 the_… -.10
linkAfter/specific and_and -.14 in_in .09 nothing .39
linkBefore/dataset (_( -.11 (_+ .14 (_… -.26 )_… -.09 ,_+ -.08 ,_, -.18 ,_… .49 :_: .37 :_… -.10 and_… -.07 benchmark_… -.08 dataset_… -.09 for_… .36 from_from -.14 improves_… -.13 under_… -.08
linkBefore/loose (_… .21 ,_… -.65 :_… -.11 =_… -.06 across_… -.10 among_… -.13 and_and -.17 and_… -.08 at_… .27 by_by .07 by_to .22 by_… -.06 for_… -.24 from_from .15 from_… -.14 gains_… .21 higher_… -.07 in_… .10 of_of .18 of_… .34 on_… .07 over_… -.07 requiring_… .12 than_… .25 to_… .28 under_under .19
linkBefore/phrase '_… -.10 (_( -.14 (_+ .43 (_… -.22 )_… -.08 ,_… .48 :_: -.07 :_… -.21 <number>_… -.10 =_= .10 achieved_achieved -.08 across_… -.09 also_… -.10 and_and -.11 and_… .33 are_… -.05 at_… .16 average_… .09 between_… .25 by_by .23 by_to -.15 by_… -.12 demonstrate_… -.14 for_… .05 in_in .23 in_… .39 increased_… .38 is_… -.07 more_… .23 nothing -.15 of_… .41 on_… -.10 over_… .26 performance_… -.15 show_… -.13 that_… -.10 the_… .10 to_… -.17 trained_… -.06 up_to -.07 with_… -.15 yields_… -.17
linkBefore/specific (_… .27 )_of -.15 )_… .18 ,_… .08 =_= .09 =_… -.21 >_… -.10 and_and -.12 by_to .07 by_… -.08 from_from .10 from_to .13 from_… -.19 nothing .24 of_of .14 of_… -.20 retrieval_… .10 score_… .18
list list-by-turns .08 list-not-by-turns -.24 list-other-place -.27 list-same-place .45 respectively-by-turns .12 respectively-other-place -.10 respectively-same-place .25
nearest/dataset after0 .22 after1 .20 after3 -.08 before1 -.33 before2 -.09 before3 -.17 before4 .15
nearest/loose after1 .16 after2 .06 after3 -.17 after4 .09 before0 .53 before1 .46 before2 .24 before3 -.37
nearest/phrase after0 .06 after2 -.10 after3 -.15 after4 -.15 before1 .17 before2 -.22 before3 -.14 before4 -.22
nearest/specific after0 .36 after1 -.32 before0 .65 before1 .36 before4 -.39
order/dataset after0 .41 before0 .29 before1 -.37 before2 -.11 before3 -.23
order/loose after0 .29 after1 -.15 before0 .16 before1 .17 before2 -.07 before3 -.16
order/phrase after0 .12 after1 -.15 after2 -.07 after3 -.25 before0 .07 before1 .10 before2 -.19 before3 -.27
order/specific before0 .69 before1 -.12 before3 -.07
otherPattern/dataset M-(N -.16 M-V-by-N -.12 M-of-N -.25 M=N -.34 N-M-gain -.05 N-Name -.27 V-M-by-N -.17 V-M-from-N -.05
otherPattern/default M-(N -.29 M-V-by-N -.10 M-of-N -.10 M=N -.11 N-compare-M -.05 N-gain-in-M -.06 V-M-by-N .06 V-M-from-N -.05
otherPattern/loose M-(N -.07 M-V-by-N .18 M-of-N .16 N-M-gain .32 N-Name -.45 N-compare-M -.16 N-gain-in-M -.20 V-M-by-N -.62
otherPattern/phrase M-of-N .17 M=N -.44 N-M-gain -.23 N-compare-M -.29 N-gain-in-M -.11 V-M-by-N -.11 V-M-from-N -.06
otherPattern/specific M-(N .07 M-V-by-N -.19 M-of-N .06 M=N -.07 N-Name -.05 N-compare-M -.14 N-gain-in-M -.05 V-M-from-N -.10
pattern/change M-(N .09 M-N -.17 M-V -.32 M-V-by-N .20 M-by-N -.31 M-gain-of-N .06 M-of-N -.34 M-to-N -.09 M=N -.15 N-Name .38 N-across-M -.13 N-compare-M .72 N-gain-in-M .43 N-gain-in-Name .55 N-gain-on-Name .21 N-in-M .23 V-M -.34 V-M-by-N .92
pattern/score M-N .20 M-V .23 M-V-by-N -.07 M-at-N -.21 M-of-N .30 M-to-N -.18 M=N 1.07 N-M .19 N-Name .37 N-in-M -.06 N-on-M -.13 N-on-Name -.07 V-M .28 V-M-from-N .25 V-M-to-N .12
patternOf/dataset M-V -.13 M=N .37 N-Name -.12
patternOf/loose M-(N -.19 M-N -.13 M-V -.06 M-by-N .08 M=N .20 N-M-gain .20 N-Name .07 N-compare-M .25 N-gain-in-M .26 V-M -.10 V-M-by-N .44 V-M-from-N .24
patternOf/phrase M-(N .18 M-N -.09 M-V .21 M-V-by-N -.07 M-at-N -.06 M-by-N -.28 M-of-N -.12 M-to-N -.15 M=N .22 N-M .09 N-M-gain -.20 N-Name .51 N-across-M -.13 N-compare-M .34 N-gain-in-M .17 N-gain-in-Name .49 N-in-M .10 N-on-M -.14 V-M .08 V-M-by-N .29
patternOf/specific M-N .24 M-V -.11 M-V-by-N .14 M-of-N .13 M=N .12 N-M .10 N-Name .28 N-gain-in-Name .06 N-in-Name .09 V-M-by-N .06
patternWith M-(N_loose_L -.16 M-(N_phrase_ -.16 M-(N_phrase_L -.20 M-N_phrase_ -.18 M-N_phrase_LD -.13 M-N_phrase_S .28 M-N_specific_S .20 M-V-by-N_loose_LD -.16 M-V_dataset_D -.09 M-V_loose_L .15 M-V_loose_LD -.32 M-V_loose_SL .10 M-V_phrase_ .33 M-V_phrase_S -.06 M-by-N_loose_L .22 M-by-N_phrase_ .25 M-by-N_phrase_L -.30 M-by-N_phrase_LD -.06 M-of-N_loose_L -.09 M-of-N_loose_LD -.13 M-of-N_specific_SL .09 M=N_dataset_LD .37 M=N_phrase_ .13 M=N_phrase_S .15 M=N_phrase_SL -.05 M=N_specific_S .06 M=N_specific_SL .06 N-M-gain_loose_L .14 N-M-gain_phrase_L -.19 N-M_loose_L .26 N-M_loose_SL -.31 N-M_phrase_L .20 N-M_phrase_S -.07 N-M_specific_SLD .07 N-Name_dataset_LD -.20 N-Name_phrase_L .19 N-Name_phrase_LD .31 N-Name_specific_SL .13 N-Name_specific_SLD .08 N-compare-M_loose_L .18 N-compare-M_phrase_L .19 N-for-M_phrase_L .22 N-for-M_phrase_S -.14 N-gain-in-M_loose_L .19 N-gain-in-Name_specific_SLD .05 N-on-M_phrase_L -.07 N-on-M_phrase_LD -.07 N-on-Name_dataset_D .24 N-on-Name_dataset_LD -.07 N-on-Name_dataset_SLD -.21 V-M-by-N_loose_L .40 V-M-by-N_loose_LD .09 V-M-by-N_phrase_S .14 V-M-from-N_loose_L .10 V-M_loose_L -.31 V-M_loose_LD -.12 V-M_loose_SL .11 V-M_loose_SLD .22 V-M_phrase_LD .18 V-M_specific_SL -.10
repeat/dataset 1 .42 3 -.21 4 -.21
repeat/loose 1 .17 2 .13 3 -.11
repeat/phrase 0 -.29 1 -.62 2 -.37 3 .60
repeat/specific 2 .17 3 .27
run/dataset even-other -.61 even-same .56 respectively-uneven-other -.30 respectively-uneven-same -.08 single .15 uneven-other -.30 uneven-same -.08
run/loose even-other -.22 even-same .06 respectively-uneven-other -.14 respectively-uneven-same .08 single .52 uneven-other -.15
run/phrase even-other -.41 even-same .72 respectively-even-other -.34 respectively-even-same .47 single -.51
run/specific respectively-uneven-other .18 single .20 uneven-other .18
sameAsLast/dataset other-unit -.07 same-unit -.22 same-unit_2 -.12 same-unit_4-5 -.24 same-unit_6-8 .06 same-unit_by_and -.13 same-unit_by_on -.09 same-unit_other-sentence .07
sameAsLast/loose other-unit -.12 other-unit_3 -.07 other-unit_4-5 -.21 other-unit_9-12 .15 other-unit_by_and -.08 other-unit_far -.16 pair .38 same-unit 1.01 same-unit_1 .35 same-unit_2 .17 same-unit_4-5 .25 same-unit_6-8 -.29 same-unit_9-12 .41 same-unit_by_, -.23 same-unit_by_and .14 same-unit_by_on .10 same-unit_by_to .22 same-unit_by_vs .10 same-unit_far .16 same-unit_other-sentence -.07
sameAsLast/phrase other-unit .18 other-unit_other-sentence .18 pair .28 same-unit .86 same-unit_1 .24 same-unit_2 .34 same-unit_4-5 -.09 same-unit_6-8 .46 same-unit_9-12 -.17 same-unit_by_, .08 same-unit_by_and -.10 same-unit_by_vs .34 same-unit_far .09 same-unit_other-sentence -.06
sameAsLast/specific other-unit -.34 other-unit_3 -.11 other-unit_6-8 -.06 other-unit_9-12 -.05 other-unit_by_, -.11 other-unit_other-sentence .09 pair .16 same-unit .51 same-unit_1 .30 same-unit_2 -.10 same-unit_3 .09 same-unit_4-5 .18 same-unit_by_for .05 same-unit_by_to .15 same-unit_by_vs .09
unit/dataset % -.15 none .26 percentage_points -.11 points .32 pp -.14 s -.06 x -.12
unit/default % -.35 FPS .65 GB -.12 N -.13 kbps .19 minutes -.15 ms .37 none -.45 percentage_points -.12 points .09 pp -.10 s -.07 seconds .20
unit/loose % .37 FPS -.17 Hz .08 ms -.23 none -.12 percentage_points .12 points -.25 pp .12 s .32
unit/phrase % .24 FPS -.48 GB .12 N .15 bits .07 environment_steps_per_second -.08 kbps -.18 minutes .13 ms -.07 percentage_points -.32 points -.24 pp .12 seconds -.15 x .10
unit/specific % -.12 dB .06 none .26 percentage_points .43 points .08
verbBefore/after compare1 .55 cost1 .30 gain2 .15 gain3 .12 improve1 -.16 improve2 -.10 improve3 .14 loss2 .16 loss3 -.17 mean1 .40 mean3 .25 reduce1 -.14 reduce2 -.17 report1 -.10 report2 .20 report3 .51
verbBefore/before compare1 .53 cost1 .15 gain1 .23 gain2 -.42 gain3 -.26 improve1 .45 improve2 .47 improve3 -.51 loss2 .23 loss3 -.14 mean1 .55 mean2 -.27 mean3 .53 reduce1 .15 reduce2 .36 reduce3 -.07 report1 .21 report2 .37 report3 .36
verbBefore/inherited compare1 .05 gain2 .43 improve1 .58 improve2 .51 reduce2 .38 report1 .09 report2 .14
wordBefore % .64 ' -.30 ) .32 , .25 . -.09 / .07 : .07 ; .20 <number> -.40 achieve -.11 achieves -.07 achieving .18 across -.41 action -.06 activated .06 all -.11 an .31 and -.34 any -.07 are -.09 as -.08 at -.24 audio-only -.06 average .60 baseline -.19 benchmark .21 better .13 boosting .11 both .21 calibrated -.06 comparable -.06 competitive -.10 comprehensive -.13 consistent .09 degrade -.19 delivering .29 dpg -.07 evaluated -.07 fapo .15 faster .22 final -.15 fine-tuning -.05 finetuned -.06 for -.11 four -.10 from .18 fully -.05 gpu -.09 gui -.06 high -.12 higher .60 improve .29 improves .24 improving .18 in .58 including -.14 increases .08 inference .13 interaction -.06 introduce .63 is -.17 its -.18 layout -.11 learning -.20 lower -.20 maintaining -.06 matched -.07 mean .17 memory -.34 models -.09 near-zero -.08 no -.17 of .25 on .19 our -.10 outperforms -.16 over -.43 overall .20 pass@1 -.13 pass@8 -.17 percent .19 pinchbench .08 positive .09 preserving -.07 produce -.22 reasoning .28 reduces .37 reducing .26 report -.15 retained -.09 same -.07 slashing -.10 sota -.22 state-of-the-art -.27 step .12 strong -.17 stronger .38 strongest -.07 substantial .20 superior -.07 task .08 than -.13 that -.10 the .58 their -.09 these .16 this -.08 three-objective -.10 times .05 timing -.17 to -.24 under -.16 while .48 with -.40 zero .07 zero-shot .18 × -.25
wordBehind/after ( .46 , .18 / .11 : -.29 ; -.12 <number> -.28 _ .10 above -.07 achieve -.07 across -.19 and .26 at -.15 benchmark .26 dataset -.14 during -.07 for .21 from -.13 hours .13 in -.26 is -.06 it -.20 its -.21 of -.14 on .24 over .58 performance .27 reduction .06 remain -.19 score .07 simulator -.11 speedup -.12 than .16 the .08 to -.15 trained -.08 using -.15 while .30 without -.10
wordBehind/before ' -.29 ( .27 ) -.10 , -.32 ; -.07 <number> -.20 = .08 > -.06 a -.11 above -.17 achieved -.09 achieves -.17 across -.19 against -.05 also -.11 among -.13 and -.43 are -.05 as .12 at .10 average .19 benchmark -.14 between .30 but -.06 by .19 consistency -.06 dataset -.09 delta .36 demonstrate -.14 do -.07 drops -.10 for .27 from .09 gains .20 higher -.07 improved -.15 improvement .07 improvement-a -.13 improvements .10 in .81 increase -.30 increased .38 is .20 more .21 of .35 on .40 outperforms -.20 over .49 per .36 rates .27 required -.08 requiring .12 retrieval .10 show .29 still -.07 than .27 that -.11 the .10 trained -.06 under .11 up -.07 using .24 versus .16 while -.09 with -.23 yields -.19 — -.06
wordBehind/inherited ( .14 , -.10 . -.41 = -.10 and -.17 by .34 comparable -.09 for -.05 gains .28 improvements .07 model -.06 over -.16 to .24 usage -.13`

export const DATASET_WEIGHTS = `\
between/after commas0 1.06 commas1 -1.07 commas2 .15 datasets0 .41 datasets1 -.26 number -1.08 semicolon -1.08
between/before commas0 -.12 commas1 -.21 commas2 -.11 datasets0 .72 datasets1 -.22 datasets2 -.93 semicolon -.42
count none_0_last -.33 none_0_no-last 1.21 none_1_last -.15 none_1_no-last .35 none_2_last -.81 none_2_no-last .30 none_3_last -.67 none_3_no-last 1.39
distance/after 1 .38 2 .54 3 .19 4-5 -.31 6-8 .48 9-12 -.49 far -.65
distance/before 1 .98 2 -.44 3 .27 4-5 -.65 6-8 -.15 9-12 -.12 far -.33
distance/outside outside -.99
link/after gain_the .19 improvement_on .19 in_the .17 on_on .35 on_the -.49 pass@1_on .09 pdms_on .15
link/before (_( .58 (_+ .60 ,_+ -.31 ,_, -.43 ,_achieves -.15 ,_and -.10 :_: .84 and_a -.10 and_and -.64 benchmark_and -.93 by_by .21 from_from .16
none/bare 0-near .53 1-near -.67 2-near -.90 3-near .62 change -.30 score -.12
none/cost 0-near .17 1-near .70 3-near -.15 score .67
none/factor 0-near .20 1-near .41 2-near .37 change .98
none/percent 1-near -.23 2-near .08 3-near .25 change .50 score -.44
run/after even-other -.62 even-same 1.86 uneven-other .07 uneven-same .50
run/before uneven-other .63
sameAsLast other-before .32 other-behind 1.31 same .33 same-name -1.16
side/bare after -.09 before .60 outside -.08
side/cost after .10 before -.65 outside -.12
side/factor after .05 before -.61 outside -.42
side/percent after .07 before .23 outside -.36
wordBefore/after % .14 ( -.50 , -.17 / .57 <number> -.18 across -.17 and .48 improving -.29 on .95 percent .12 the .74
wordBefore/before % -.31 ( .20 , -1.40 a -.09 across -.15 and -1.28 benchmark .51 deepresearch .16 in .07 including .15 industry-scale .48 introduce -.48 on 1.25 public -.45 that .22 the .47 to -.62 with .57
wordBefore/outside ( -.18 . .17 a -.06 and .27 challenging .89 construct -.23 from .17 in -.28 introduce .52 on -.56 our -.12 public -.48 stratified -.22 the -.21 to -.24 with -.09
wordBehind/after ' .28 ( .28 ) -.09 , -.60 . .65 : -.42 <number> -.09 and .82 benchmark .29 by -.24 dataset 1.07 datasets .15 for -.10 franka .09 from -.75 grounding .36 long .17 model -.65 score .37 setup .12 simulator -.12 success -.08 ultimate -.65 while .09 with -.20
wordBehind/before ' .40 ( .67 ) -.12 , .15 : .65 <number> .40 achieves -.24 and -1.34 attains -.37 benchmark .66 benchmarks -.57 by .29 class-conditional .19 data -.59 dataset .96 datasets .19 demonstrate -.23 fine-tuning -.09 for .88 from .83 google -.11 improves -.50 is .57 level-2 .33 of -.93 outperforms -.18 pre-training .52 results .26 score -.43 show .51 simulator -.08 stays -.47 suite .48 under -.37 vlm -.32 while -.61 with .28
wordBehind/outside ( -.66 ) -.23 , .26 . -.52 / -.23 and -.55 attains -.20 benchmark .51 consistently -.09 contains .44 dataset 1.77 driving -.11 features 1.05 for -.08 further -.14 ids -.06 images -.22 improves -.28 outperforms -.13 using -.12 videos -.16 with .80`

export const NAMED_WEIGHTS = `\
after1 ' -.19 ( -.39 ) -.11 , .62 analysis -.28 and .40 at -.33 consistently -.12 from -.41 in .32 is -.84 of -.66 on -.14 tasks -.25 through .34
after2 ( .10 , .14 . -.25 <metric> .31 <number> -.39 and .18 but .39 by .07 highlighting -.08 improves -.40 is -.23 on .09 only .42 the -.41 to -.26
before1 ( -.50 , .20 <edge> .42 <number> -.85 a -.32 and .64 best .24 can -.32 higher -.10 improves .52 in .64 of -.20 reduces -.12 s .20 state-of-the-art .29 temporal -.15 that -.56 using -.33 with -.46
before2 % -.11 ) -.25 <edge> .48 <metric> .14 <number> -.24 a -.53 achieves .11 and -.17 autoencoder -.19 gaussians -.28 introduce .36 introduces .26 lower .07 methods -.18 on -.05 propose -.17 reduces .25 than -.08 the -.23 trained -.32 with .45
count 1 .31 2 -.29 3 -.80
cue agent .11 baseline -.42 beat -.07 compare .41 condition .28 data .22 gain .33 improve -.27 loss -.58 mean .37 report 1.01 risk .42 setVerb -.20 setup .83 share -.73 stat .07 time -.61
form capital -.16 small -.63 words1 -.50 words2 -.52 words3 .23
head accuracy .56 alignment -.83 consistency -.89 divergence -.32 error .59 f1 -.15 fid .29 index .26 loss -.61 mae -.19 pass@k .16 perplexity .52 precision -.67 rate .54 rates .59 ratio .07 recall -.16 sensitivity -1.08 similarity -.33 time .24 validity -.47
kind defined .12 plain -.91
list loose .34 specific .78
near achieves .45 achieving_behind .34 best .25 both .12 consistently .58 consistently_behind -.42 drops .34 evaluation .18 higher -.10 improve_behind -.24 improves .63 improves_behind -.32 including -.10 index .26 introduce .26 lower .07 metric .38 metrics 1.03 metrics_behind .53 outperforming .13 outperforms_behind -.31 propose .27 reduces -.07 reduces_behind -.11 score .09 scores_behind .39 using -.11 using_behind -.57
number 1 -.48 2 -.14 3 -.45 4-5 .33 6-8 -.86 before -.63
place first -1.01 first-half -.64 second-half .87`
