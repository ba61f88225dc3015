// Written by `npm run train:metrics`: feature, its value, and its weight in log-odds.
export const RESULT_WEIGHTS = `\
after1/bare ( -.18 ) .13 , .13 . .21 <metric> .16 ] -.20 and .25 at .13 epochs -.10 for .06 in .32 on .25 to .11 with .12
after1/cost ) -.14 , .09 - -.11 . .11 <metric> -.05 and -.14 for .16 of -.07 on .46 to .07
after1/factor , .07 . -.23 and .05 faster .31 fewer -.16 improvement .09 over .13 smaller .09 the .13
after1/percent ( .13 ) -.24 , .27 / -.18 <dataset> -.14 <metric> .16 across .07 and .21 average .09 for .20 improvement .05 in .11 of .13 on .21 over .06 overall -.18 to -.17 vs -.14 with .07
after2 ) -.07 , .09 . .12 <dataset> .19 <end> .13 <metric> .33 <number> .07 a -.16 across .12 an -.09 and .08 as -.31 at -.20 compared -.15 demonstrating .06 even .06 for .10 from -.06 images .08 improvement .05 in .46 of -.07 on .22 only .13 over .06 retained .06 samples -.20 the .17 to .09 we -.10 while .17 with .12
after3 % -.23 ( .06 ) -.18 , -.14 - .07 . -.10 : -.12 <dataset> .35 <end> .39 <method> .12 <metric> -.13 <number> -.05 = .21 a .28 acceptance .06 at -.11 cases .16 data -.06 epochs .09 for .21 further -.30 generation .06 high -.23 introduce -.09 khz -.11 nvidia .06 outperforming .06 per .05 single .24 temperature -.06 than .14 that -.40 the .12 to -.17 while .18
before1/bare ( -.31 + .21 , -.06 : -.16 ; -.13 <metric> .33 = .42 > -.21 a -.15 achieves .11 across -.15 and .13 by .19 comprising -.08 from .07 on -.13 only -.06 over -.14 rtx -.07 to .18 with -.08
before1/cost , .17 - -.17 a -.30 and .27 at .28 from -.06 in .29 of -.07 only .19 over -.29 than -.14 to .06 under .14
before1/factor , .08 and .07 at .20 is -.08 with .11 ~ .12
before1/percent + .24 . -.11 : .08 a .09 about .07 achieves .12 and .33 at -.42 below .07 by .26 from -.18 in .06 of -.21 only .11 reaches .07 than .06 to -.08 with .09 ~ -.15
before2 % -.36 ( .06 ) .12 , -.19 : -.06 ; -.16 <dataset> -.20 <method> .30 <metric> .30 <start> -.35 a .21 achieves .13 achieving .06 and -.19 at -.19 attack .12 average -.07 contributions -.20 from .13 hz -.17 images .25 improvements .07 improves .06 in .20 inference .12 it .07 less -.07 method .09 methods .22 model .08 models .11 n .21 on -.15 only .10 out .06 points -.17 set -.09 tasks -.23 tau_b .06 that .20 to .16 up .24 using .11 videos -.08 while .09
before3 % -.11 ( .24 ) -.16 , .32 <dataset> .25 <method> .17 <metric> .15 <number> -.56 <start> -.82 a -.21 an .06 and .21 at -.23 benchmark -.20 by .23 for .10 from .08 improves .06 in .05 including .12 it -.06 model -.08 models -.68 of .11 on -.45 only .06 our -.15 policy .05 s -.20 task -.13 text .06 the -.13 to .19 up .09 which -.17 while -.09
bias/bare 1 -.42
bias/cost 1 -.14
bias/factor 1 .12
bias/percent 1 .47
cueAfter/bare beat -.12 condition .21 data -.14 improve .08 loss -.19 mean .05 reduce -.06 setVerb -.29 setup -.43 share -.06 stat .14
cueAfter/cost condition .10 data -.17 gain -.21 improve -.09 report .22 setup -.23 share -.29 time .34
cueAfter/factor compare .41 condition .05 cost .16 data -.21 gain .13 loss .13 setVerb -.07 setup .06 share -.11 time .20
cueAfter/percent agent -.06 baseline -.12 beat .07 compare .12 condition .25 cost -.16 data -.63 gain .22 improve .11 loss .09 setVerb -.27 setup .19 share .20
cueBefore/bare agent -.22 baseline .17 beat .32 beat-verb .18 compare -.12 condition .19 cost -.05 cost-verb .24 data -.27 gain .18 gain-verb -.07 improve .18 improve-verb .28 loss -.06 loss-verb -.05 mean -.06 report .19 setVerb .11 setVerb-verb -.24 setup .39 share .20 stat -.34 time .13
cueBefore/cost agent -.18 compare -.18 condition .12 cost .38 cost-verb .33 data .29 improve .08 improve-verb .10 mean .18 report .31 report-verb .21 risk .07 setVerb .23 setVerb-verb -.22 setup -.13 share -.22 time .42
cueBefore/factor agent .29 baseline -.08 beat -.22 beat-verb .15 compare .23 cost-verb -.06 data .12 gain .13 gain-verb .06 improve .16 improve-verb .12 loss .06 reduce-verb .15 report .48 report-verb .41 setVerb .19 setup -.15 share -.43 time -.14
cueBefore/percent agent .13 baseline -.31 beat .37 beat-verb .29 compare -.13 condition -.50 cost -.26 data .22 gain .30 gain-verb .17 improve .48 improve-verb .40 loss-verb -.07 mean -.08 reduce .36 reduce-verb .30 report -.15 report-verb .29 risk .17 setVerb -.27 setVerb-verb -.68 setup -.10 share .42 stat .13 time .06
cueSentence agent .13 baseline .23 compare .08 condition .11 data -.80 gain .70 improve .26 loss .25 mean -.17 reduce .52 report .47 risk .23 setVerb -.35 setup .08 share -.33 stat .08 time .45
dataset/bare behind .09 just-before .22 just-behind .39
dataset/factor just-before -.13
dataset/percent behind -.12
form/bare 1_decimals0 -.20 <1000_decimals0 -.34 <100_decimals0 -.70 <100_decimals1 .50 <100_decimals2 .25 <10_decimals0 -.68 <10_decimals1 .17 <10_decimals2 .29 <1_decimals1 -.60 <1_decimals2 .58 <1_decimals3+ .77 about .19 alone-in-brackets -.32 atLeast -.19 decimals0 -2.15 decimals2 .97 decimals3+ .77 from .25 large_decimals0 -.16 large_decimals1 -.10 large_decimals2 -.15 range -.22 sign+ .21 to .19 upTo -.24 year_decimals0 -.07
form/cost 1_decimals0 -.10 <100_decimals0 -.36 <100_decimals2 .24 <10_decimals0 -.14 <10_decimals1 .09 <1_decimals1 .11 <1_decimals2 .20 <1_decimals3+ .09 about -.15 atLeast -.43 decimals0 -.91 decimals1 .22 decimals2 .40 decimals3+ .14 large_decimals0 .09 range -.09 to .12 upTo .27 words .13
form/factor <1000_decimals0 .05 <100_decimals0 -.08 <10_decimals0 -.17 <10_decimals1 .26 <10_decimals3+ .14 about .10 atLeast .09 decimals0 -.36 decimals1 .26 decimals2 .08 decimals3+ .14 large_decimals0 -.05 range .34 upTo -.14 words -.95
form/percent 0_decimals0 -.12 100_decimals0 .16 1_decimals0 -.57 <100_decimals0 .45 <100_decimals1 .28 <100_decimals2 .28 <10_decimals0 .15 <10_decimals1 .23 <10_decimals2 .15 <1_decimals1 -.36 <1_decimals2 .14 alone-in-brackets .09 atLeast .05 decimals0 -.35 decimals1 .20 decimals2 .60 from -.14 opens-brackets -.06 range .35 sign+ .24 to -.22 uncertainty .06 upTo .07
frame (_) -.27 (_vs -.18 +_) .34 +_. .05 +_<metric> .19 +_on .13 ,_<metric> .11 ,_and .14 ,_of -.15 ._) -.16 :_) -.09 :_<metric> -.05 ;_) -.13 =_) .29 =_, .07 a_<metric> -.12 a_improvement .07 achieves_<metric> .09 and_, .06 and_<metric> .08 and_at .10 and_for .14 and_on .20 at_. .21 at_epochs -.09 at_on .12 by_, .07 by_<metric> .21 by_and .07 from_to -.20 of_, -.08 of_. -.34 of_and .13 of_in .05 only_<metric> .09 only_of .17 over_<metric> .07 over_of .07 reaches_. .06 than_of -.19 to_( .11 to_) -.30 to_, .16 to_. .06 to_and .05 to_higher .08 to_of .09 to_on .12 with_<metric> -.15 →_with .09
frameShape (_mark -.22 (_small -.09 +_coined .19 +_mark -.11 +_small .24 ,_coined .09 ,_small .15 -_small -.15 ._mark -.17 ._small .10 :_mark -.08 ;_mark -.13 <metric>_small .32 =_mark .38 =_small .12 >_mark -.07 >_small -.13 a_small -.21 about_small .18 achieves_coined .07 achieves_small .18 achieving_small .05 across_mark -.06 across_plural -.07 across_small -.09 an_small .05 and_mark .20 and_small .55 at_mark .27 at_plural -.11 at_small -.11 by_coined .21 by_mark .11 by_small .16 comprising_small -.07 from_plural -.08 from_small -.16 in_mark .09 in_small .13 is_small .08 of_mark -.40 of_small .21 on_hyphen -.09 on_small -.14 only_small .27 over_small -.13 reaches_mark .09 roughly_small -.23 than_mark -.15 than_small .09 the_small -.35 to_small .09 under_mark .15 with_plural -.15 with_small .07 ~_mark -.16 ~_small .10 →_small .10
nameAfter/bare 0 .16 2 -.15 4-5 .09 loose -.14 near-loose -.20 near-specific .23 none -.50 specific .22
nameAfter/cost 0 -.05 1 .15 none -.12
nameAfter/factor 1 .34 2 -.24 3 .06 4-5 .07 loose .18 near-loose .11 none -.11 specific .06
nameAfter/percent 0 .15 1 .26 2 .20 3 -.14 4-5 -.07 6-8 -.14 loose .16 near-loose .15 near-specific .34 none .20 specific .11
nameBefore/bare 0 .33 1 .31 3 .17 4-5 -.12 6-8 -.33 9-12 -.20 far -.05 loose -.17 near-loose .26 near-specific .52 none -.50 specific .25
nameBefore/cost 1 -.17 2 .08 4-5 -.08 6-8 .18 loose .15 near-loose .15 near-specific -.27 none -.23 specific -.06
nameBefore/factor 1 .09 2 -.24 3 .13 4-5 .13 6-8 -.09 near-loose -.06 near-specific .05 specific .08
nameBefore/percent 2 .09 3 .12 4-5 .27 6-8 -.09 9-12 -.16 far .17 loose .17 near-specific .27 specific .29
nearCue baseline -.08 beat .08 condition -.35 cost .11 data -.32 gain .36 improve .26 loss -.15 mean -.13 reduce .11 report .22 risk .23 setVerb -.43 setup -.51 share -.05 stat -.15 time .50
neighbour/bare last-bare .35 last-cost -.15 last-factor -.20 list-, -.07 list-and .10 list-at -.10 list-to .12 list-vs .09 listed-and .14 listed-at .12 listed-to .12 next-cost -.19 next-percent -.32 twin-decimals0 -.74 twin-decimals1 .62 twin-decimals2 .08 twin-decimals3+ .48
neighbour/cost last-cost -.06 last-factor .30 list-to .12 next-bare .09 next-cost .41 next-percent -.23 twin-decimals0 .14 twin-decimals1 .06 twin-decimals2 .39
neighbour/factor last-bare .17 last-cost .11 last-factor .25 next-bare -.27 next-cost .11 next-factor .27 next-percent -.21 twin-decimals0 .13 twin-decimals1 .08 twin-decimals2 .16
neighbour/percent last-bare -.21 last-factor .06 last-percent .43 list-, .14 list-and .16 list-on -.26 list-to -.28 list-vs -.11 listed-, -.07 listed-and .16 listed-to -.26 listed-vs -.14 next-bare .33 next-factor -.12 next-percent .08 twin-decimals0 .57 twin-decimals1 -.15 twin-decimals2 .26
place/bare end .11 first -.14 middle -.39 second-half .62
place/cost end .34 middle -.52 second-half .51
place/factor end .21 middle -.10 second-half .27
place/percent end .57 middle -.13 second-half .39
sentenceNames/bare dataset .35 loose -.13 specific .46
sentenceNames/cost dataset -.30 specific .16
sentenceNames/factor dataset -.13 loose .33 specific .24
sentenceNames/percent dataset -.16 loose -.07 specific -.36
shapeAfter/bare capital .08 coined .26 ed -.09 hyphen -.14 ing -.06 mark -.06 plural -.61 small .22
shapeAfter/cost coined -.32 small .48
shapeAfter/factor hyphen .10 mark -.25 plural .08 small .14
shapeAfter/percent capital .05 ing -.19 mark .08 plural .22 small .24
shapeBefore/bare capital -.15 coined -.18 ing -.13 ly -.09 mark -.06 plural .31 small -.07
shapeBefore/cost capital -.13 mark -.24 small .25
shapeBefore/factor ing .14 mark .11 plural -.23 small .14
shapeBefore/percent hyphen .09 ing -.21 ly .15 mark .22 plural .31 small .09
size/bare 1 -.14 <1 .74 <10 -.22 <1000 -.34 large -.43 year -.07
size/cost 1 -.10 <1 .39
size/factor <10 .25 <100 -.07 <1000 .05 large -.05
size/percent 0 -.09 1 -.52 100 .16 <1 -.22 <10 .54 <100 1.02
toName/bare ,… -.05 = .36 > -.14 across -.05 from… .09 nothing .33 of .35 of… -.08
toName/cost ahead-and .11 of -.05
toName/factor ,… -.28 by… .11
toName/percent (… .05 by .09 by… .09 from .06 of .15 on… .07
unit % .55 FPS .40 GB .19 Hz -.08 N .22 bits -.09 days -.32 hours -.39 kHz -.17 m -.41 ms -.19 none -.42 percentage_points .09 points -.22 seconds .18 x .12`

export const CHANGE_WEIGHTS = `\
after1/bare ( -.15 ) -.17 , -.08 . -.10 <metric> .24 and -.12 at -.06 in -.08 of -.08 on -.11 to -.08 vs -.11 with -.09
after1/cost , -.09 . -.05 and -.07 on -.12 to -.06
after1/factor <metric> .11 faster .07
after1/percent ) -.50 , -.38 . .12 ; -.10 <dataset> -.13 <metric> -.85 across .07 at .28 average -.07 compared .18 for -.94 gain .12 higher .19 improvement .86 in .42 lower .35 of -.52 on .29 over .17 overall -.18 reduction .33 relative .26 to -.40 under -.10 vs -.36 while .09 with -.24
after2 ( -.07 ) -.30 + .07 , -.13 . -.54 <method> .15 <metric> -.71 <number> -.39 a -.17 and .26 average .08 compared .13 even -.30 gain .20 improvement .23 in .61 inference .10 over .21 reduction .34 respectively .57 retained -.08 than .27 the -.06 to .27 with -.26
after3 % .72 ( -.26 ) .24 , -.24 - -.13 <dataset> -.21 <end> -.19 <method> -.12 <metric> .40 <number> -.12 = -.21 a -.27 an -.22 demonstrating -.10 editing .13 existing .06 for -.08 in .26 n -.07 on .08 one -.15 over .21 percent -.42 single -.07 standard -.13 strongest .23 the .22 to .39 tumor .44 under -.38 vanilla .18 while .24 with -.13
before1/bare ( -.25 + 1.00 <metric> -.12 = .06 achieves -.21 and -.36 by .47 from -.13 in -.17 of -.08 to -.21
before1/cost and -.05 to -.13
before1/factor at .06
before1/percent ( -.65 + .86 . -.37 : -.36 <method> -.13 <metric> -.13 = .08 > -.22 a .48 about -.35 achieve .38 achieved -.18 achieving -.30 an .06 and .19 approximately .25 at -.39 below -.68 by 2.11 from -.97 in -.05 nearly -.25 of .18 only -.48 over -.10 reaches -.16 reaching -.39 to -.63 with .19 ~ -.07
before2 % .65 ( .07 ) -.40 , .42 : -.16 <dataset> -.50 <metric> -.67 <number> -.50 a -.21 and .22 attack -.11 average -.13 baseline .16 by 1.14 can -.09 compared -.13 cosine -.23 delta .79 from -.16 gains .18 improved .15 improvement .34 improvements .41 improves -.39 it -.30 less -.15 method -.10 methods .17 model -.33 models .49 more .13 of -.37 only .17 percent -.43 reaches -.07 to -.13 up 1.54 using .48 vs -.43 we .25 while .08 with -.16 yields .13
before3 % -.58 ( -.30 ) -.13 , .23 <dataset> -.09 <number> -.15 <start> -.12 a .10 achieve .19 achieves -.13 achieving .11 agents -.28 an .08 at -.40 average .29 baseline .30 by 1.04 for -.19 from -.32 generation -.36 improves .13 in .09 it -.12 model -.13 models -.07 of .49 on .25 our -.28 s .13 that .15 the .13 up .38 using .15 while .66 with .45
bias/bare 1 -.49
bias/cost 1 -.65
bias/factor 1 .52
cueAfter/bare agent .16 baseline .26 condition -.16 gain .33 improve .32 report -.32 setup -.09 share -.08
cueAfter/cost compare -.07 condition -.09
cueAfter/factor baseline .05 compare .17 gain .08 time .08
cueAfter/percent agent .13 beat -.27 compare 1.12 condition -.36 data -.24 gain 1.34 improve .81 loss 1.79 mean .48 reduce .11 report -.28 risk .09 setVerb -.19 setup -.22 share -.59 time .24
cueBefore/bare agent -.30 baseline .24 beat .18 beat-verb .23 compare -.09 condition -.06 cost -.31 cost-verb -.19 data -.07 gain -.08 improve .12 improve-verb .12 mean -.09 reduce -.09 reduce-verb -.11 report .26 report-verb .42 setVerb -.06 setVerb-verb -.08 setup -.32 share -.36 time .20
cueBefore/cost agent -.14 baseline -.13 compare -.11 condition -.24 cost -.13 cost-verb -.12 data -.11 gain -.11 gain-verb -.07 improve -.15 improve-verb -.14 mean -.06 reduce -.09 report -.20 report-verb -.11 setVerb -.10 setVerb-verb -.06 setup -.17 time -.14
cueBefore/factor agent .28 baseline .08 compare .06 condition .26 cost .05 cost-verb .05 data .10 reduce .05 report .27 report-verb .21 setVerb .12 setVerb-verb .07 setup .17 time .09
cueBefore/percent baseline -.31 beat .98 beat-verb .79 compare -.65 condition -.15 cost .37 cost-verb .18 data .61 gain -.08 gain-verb .34 improve .68 improve-verb .26 loss -.37 loss-verb .24 mean .14 reduce .42 reduce-verb .47 report .34 report-verb -.95 risk .13 setVerb -.09 setVerb-verb .27 setup -.13 share .25 stat -.33 time .47
cueSentence agent .15 baseline .32 beat .25 compare 1.03 condition -.22 cost .18 data -.11 gain 1.38 improve .83 loss 1.61 reduce .22 report -.35 risk .10 setVerb -.35 setup .25 share -.58 stat -.91 time -.23
dataset/bare behind .46 just-before .28 just-behind -.09
dataset/percent behind .07 just-before -.58 just-behind -.55
form/bare <1000_decimals0 -.10 <100_decimals0 -.20 <100_decimals1 -.29 <10_decimals1 .52 <10_decimals2 -.07 <1_decimals2 .07 <1_decimals3+ -.15 alone-in-brackets -.05 atLeast -.08 decimals0 -.42 decimals1 .15 decimals3+ -.17 from -.13 opens-brackets -.20 sign+ 1.00 to -.34
form/cost <1000_decimals0 -.08 <100_decimals0 -.12 <10_decimals0 -.07 <1_decimals2 -.09 atLeast -.08 decimals0 -.39 decimals1 -.05 decimals2 -.15 decimals3+ -.06 upTo -.16
form/factor <100_decimals0 .10 <10_decimals0 .11 <10_decimals1 .11 <10_decimals2 .09 about .09 decimals0 .26 decimals1 .11 decimals2 .12 range .09
form/percent 0_decimals0 -.34 100_decimals0 -.08 <100_decimals0 .38 <100_decimals1 -.20 <100_decimals2 -.71 <10_decimals1 .13 <10_decimals2 .53 <1_decimals1 -.20 <1_decimals2 .32 about .39 alone-in-brackets -.49 atLeast -.12 decimals2 .13 decimals3+ -.05 from -.76 opens-brackets -.16 range -.10 sign+ .86 to -1.00 uncertainty -.45 upTo .99
frame (_) -.55 (_<metric> -.33 (_improvement .44 (_vs -.18 +_) .43 +_, .07 +_. .12 +_<metric> .47 +_and .09 +_on .41 ,_of -.19 ,_on -.20 ._) -.11 :_<dataset> -.12 <metric>_) -.12 =_, -.07 =_; .30 >_<metric> -.22 a_gain .17 a_improvement .13 a_increase .14 a_reduction .08 a_relative .08 achieves_<metric> -.33 achieves_and .38 achieving_<metric> -.15 achieving_on -.25 an_<metric> -.13 an_reduction .06 and_( -.18 and_, .31 and_<metric> -.07 and_for -.39 and_in .54 at_. -.17 by_, .30 by_. .37 by_<metric> .61 by_and .42 by_compared .14 by_on .06 by_over .15 from_to -.51 in_of -.13 of_, -.41 of_. .20 of_and -.11 of_for .14 of_in .25 only_of -.06 over_<metric> -.13 reaches_. -.07 than_of .17 to_( -.11 to_) -.06 to_. -.72 to_<metric> -.13 to_and -.67 to_for -.08 to_higher .12 to_in .10 to_of .44 to_on -.20 to_over -.11 to_relative .18 with_fewer .20 →_with .59
frameShape (_mark -.32 (_small -.44 +_coined .37 +_mark .63 +_small .63 ,_coined -.08 ,_mark .07 ._mark -.11 ._small -.25 :_coined -.08 :_mark -.06 <method>_mark -.13 <metric>_mark -.15 <metric>_small -.11 =_mark .21 a_small .62 about_small -.33 achieve_small .31 achieved_small -.13 achieves_coined -.17 achieving_small -.14 an_plural -.13 an_small .20 and_coined .06 and_small -.41 approximately_small .18 at_mark -.35 below_mark -.18 below_small -.49 by_coined .60 by_ed .14 by_mark .80 by_small .97 from_small -.78 in_small -.13 is_small .11 nearly_small -.23 of_mark -.21 of_small .12 only_small -.08 over_mark .06 over_small -.16 reaches_mark -.10 reaches_small -.07 reaching_small -.33 than_small -.14 to_mark -.67 to_small -.17 under_mark -.10 with_small .12 →_small .59
nameAfter/bare 0 .24 1 .24 2 -.16 3 -.06 4-5 -.10 6-8 -.20 loose .06 near-loose .24 none -.46 specific -.09
nameAfter/cost 4-5 -.05 loose -.14 near-loose -.07 none -.50
nameAfter/factor 0 .11 1 .15 loose .28 near-loose .26 none .22
nameAfter/percent 0 -.67 1 .28 2 .08 3 .21 6-8 .14 loose .15 near-loose .29 near-specific -.57 none .20 specific -.31
nameBefore/bare 0 -.12 1 -.44 2 .32 3 -.14 4-5 -.10 6-8 .28 9-12 -.09 near-loose -.21 near-specific -.17 none -.24 specific -.21
nameBefore/cost 2 -.06 6-8 -.06 9-12 -.09 loose -.23 near-loose -.11 none -.35 specific -.06
nameBefore/factor 1 .05 loose .18 near-loose .09 none .33
nameBefore/percent 0 -.13 1 -.24 2 .07 3 .36 4-5 -.45 6-8 -.10 9-12 .50 far -.08 loose -.09 near-specific .08 none .12
nearCue agent -.19 baseline -.26 beat -.18 condition -.45 data .09 gain .08 improve -.30 loss .18 mean -.10 report -.40 setVerb -.40 setup -.20 share -.10 time .06
neighbour/bare last-bare -.32 last-percent -.19 list-and -.18 list-to -.25 listed-and -.15 listed-of -.08 listed-to -.08 next-bare -.17 twin-decimals0 -.09 twin-decimals2 -.16 twin-decimals3+ -.22
neighbour/cost last-bare -.09 last-cost -.14 last-percent -.06 next-bare -.07 next-cost -.21 twin-decimals0 -.07 twin-decimals2 -.11
neighbour/factor last-factor .05 last-percent .10 next-factor .07 twin-decimals1 .05
neighbour/percent last-bare -.22 last-factor -.46 last-percent -.16 list-, .14 list-and .26 list-on .48 list-to -1.07 list-vs -.37 listed-and .30 listed-on -.11 listed-to -.36 listed-vs -.36 next-bare -.48 next-cost -.27 next-percent -.84 twin-decimals0 -.35 twin-decimals1 -.43 twin-decimals2 -.22
place/bare end -.15 middle -.34 second-half .06
place/cost end -.38 middle -.25 second-half -.56
place/factor end .26 middle .26 second-half .35
place/percent end .50 first -.20 middle -.27 second-half .09
sentenceNames/bare dataset .18 loose -.15 specific -.20
sentenceNames/cost dataset -.09 loose -.33 specific -.18
sentenceNames/factor dataset .09 loose .38
sentenceNames/percent dataset .34 loose .32 specific .53
shapeAfter/bare coined .23 mark -.18 small -.37
shapeAfter/cost mark -.20 small -.42
shapeAfter/factor small .43
shapeAfter/percent coined .22 ed -.20 hyphen .09 mark -.30 plural -.28 small .21
shapeBefore/bare coined -.05 ing -.17 mark .56 plural -.35 small -.26
shapeBefore/cost mark -.13 small -.48
shapeBefore/factor ly .06 mark .11 small .28
shapeBefore/percent ed -.35 hyphen -.24 ing .22 ly -.16 mark .85 plural -.27
size/bare 1 -.06 <1 -.08 <10 .42 <100 -.51 <1000 -.12
size/cost <1 -.16 <10 -.10 <100 -.18 <1000 -.08
size/factor <10 .33 <100 .12
size/percent 0 -.35 100 -.08 <1 .12 <10 .65 <100 -.58 <1000 .20
toName/bare = -.31 from… -.12 nothing -.12 of -.08 on… -.17
toName/percent ( -.06 (… .17 )… -.24 ,… -.11 ahead-and -.10 ahead-average -.12 ahead-higher .12 ahead-in .09 and .20 by .70 by… .70 from -.26 from… -.50 improved… .06 improvements… .28 nothing -.13 of -.83 of… -.45 on… -.09 to -.19
unit % -.79 FPS -.07 N -.09 dB -.11 m -.07 none -.49 percentage_points .23 points .68 seconds -.05 x .52`

export const BASELINE_WEIGHTS = `\
after1/bare ) -.10 , -.37 . .45 <metric> -.18 and -.12 at -.12 for .25 of -.16 on -.16 to .50 vs -.21 with -.07
after1/cost ) .06 , .12 . -.17 <metric> -.08 and -.11 for -.06 of -.08 on -.23 to .48
after1/factor <metric> -.11 faster -.12
after1/percent ( .64 ) .70 , -.60 . -.60 ; .29 <dataset> -.06 <metric> .34 and -.20 average -.08 for 1.09 gain -.05 gains -.10 improvement -.29 in .08 of -.39 on -.28 over -.14 overall -.08 relative -.05 to .67 under -.09 vs -.34 while -.12 with -.21
after2 ( -.12 ) -.09 + .19 , -.16 . -.13 <dataset> -.34 <method> .64 <number> .32 a -.06 across -.08 and -.50 compared -.08 cosine -.10 for -.13 in -.34 on -.11 over -.11 reducing -.07 respectively .28 than -.19 the .28 to .21 while -.13 with -.20
after3 % .22 ) .70 , .28 - -.10 . -.20 <dataset> -.08 <end> .38 <method> .27 <metric> -.29 <number> -.16 = -.17 a -.13 compared -.09 editing -.07 generation .14 in -.09 n -.14 of -.06 on -.37 one -.07 outperforming -.06 standard .24 strongest .20 than .23 the -.37 to -.30 tumor -.10 while .42 with .44
before1/bare + -.27 . .22 <metric> -.28 > -.08 achieves -.05 and .08 from .68 in -.17 of -.20 to -.39
before1/cost ( -.18 and -.24 at -.05 from .25 in -.08 of -.08 to -.18
before1/factor , -.05 a -.05 than -.07 to .18
before1/percent ( .56 + -.31 , -.32 . .62 : -.11 <method> -.35 <metric> .49 = -.17 a -.43 about -.07 achieve -.09 achieved -.09 achieves -.07 achieving -.10 an -.14 and -.25 at -.06 below .28 by -.73 from .89 of -.24 only -.26 reaches .40 reaching -.09 than -.30 to -.32 with .15
before2 % -.15 ( .48 ) -.24 , -.25 <dataset> -.05 <method> .25 <metric> -.35 <number> -.22 a -.11 achieves -.33 achieving .50 and -.30 at -.09 attack -.11 average .25 baseline -.43 by -.77 can .38 compared .72 cosine -.15 from .49 improvements -.16 improves .42 inference -.25 it -.13 less -.16 method .24 methods -.06 model -.14 more -.29 of -.07 only -.14 percent -.12 questions -.07 reaches -.14 tau_b -.11 to -.53 up -.31 vs 1.02 we -.09 with -.09
before3 % .25 ( -.56 ) .41 , -.35 : -.15 <dataset> -.36 <method> .41 <metric> -.54 <number> -.14 <start> -.19 a -.19 achieves -.08 agents .44 an -.16 and -.17 base -.17 baseline -.30 by -.39 for .33 from -.26 improves -.10 in .28 method -.05 model -.06 models .13 of -.24 on -.10 only .56 s -.09 state-of-the-art -.08 the -.31 to -.14 up -.29 with .06
bias/bare 1 -.38
bias/cost 1 -.40
bias/factor 1 -.42
bias/percent 1 -.56
cueAfter/bare agent -.09 baseline -.29 share -.16
cueAfter/cost compare .15 data -.06 report .25 share -.09 time .06
cueAfter/factor agent -.06 baseline -.19 compare -.26 gain -.13 loss -.08 time -.09
cueAfter/percent agent -.14 beat -.13 compare -.21 condition -.09 data -.14 improve -.32 loss -.16 mean -.09 reduce -.15 report -.45 setVerb .29 setup .38 share -.60 time -.10
cueBefore/bare agent .24 baseline .11 beat .11 beat-verb -.12 condition -.18 cost -.13 data .61 gain -.16 gain-verb -.15 improve .27 improve-verb .27 mean .50 report -.50 report-verb -.73 setVerb .26 setVerb-verb .20 stat -.16 time .30
cueBefore/cost agent .22 baseline .07 condition -.59 cost .20 cost-verb .23 data -.28 gain -.07 improve -.06 mean -.06 reduce .23 reduce-verb .08 report -.39 report-verb -.31 risk .20 setVerb -.23 setVerb-verb -.21 setup .21 share .16 time -.19
cueBefore/factor baseline -.19 compare -.12 condition .18 cost -.06 cost-verb -.05 data .25 gain -.06 improve -.13 improve-verb -.09 loss -.14 reduce .18 reduce-verb .21 report -.36 report-verb -.27 setVerb -.12 setVerb-verb -.06 setup .19 time .26
cueBefore/percent agent .28 baseline 1.27 beat .21 beat-verb -.07 cost -.16 data .16 gain .65 gain-verb .06 improve -.09 improve-verb -.07 loss -.13 loss-verb -.20 mean -.41 reduce -.07 report-verb .40 risk -.18 setVerb .26 setVerb-verb -.12 setup -.28 share -.27 time -.07
cueSentence agent -.27 baseline .40 beat .23 compare -.52 condition -.50 cost -.46 data .11 gain -.25 improve -.26 mean -.29 reduce -.16 report -.17 risk -.15 setVerb .26 setup -.26 share -.11 stat -.52 time .19
dataset/bare behind -.07 just-before -.28 just-behind -.07
dataset/percent just-before -.13 just-behind -.23
form/bare <1000_decimals0 -.09 <100_decimals0 -.22 <100_decimals1 .15 <100_decimals2 -.07 <10_decimals0 -.06 <10_decimals1 -.14 <10_decimals2 -.10 <1_decimals2 .31 <1_decimals3+ -.07 alone-in-brackets .12 atLeast .12 decimals0 -.40 decimals2 .12 decimals3+ -.09 from .98 opens-brackets -.14 sign+ -.27 to -.33
form/cost 1_decimals0 .11 <1000_decimals0 -.28 <100_decimals0 -.28 <100_decimals1 -.05 <100_decimals2 .20 <10_decimals0 -.15 <1_decimals1 -.06 <1_decimals2 -.21 <1_decimals3+ .16 about -.07 atLeast .16 decimals0 -.29 decimals1 -.18 decimals2 -.06 decimals3+ .13 from .35 to -.11 upTo -.20 words -.08
form/factor <1000_decimals0 -.07 <100_decimals0 .18 <10_decimals0 -.25 <10_decimals1 -.10 <10_decimals2 -.11 about -.12 atLeast -.10 decimals0 -.16 decimals1 -.10 decimals2 -.13 range -.20 upTo .18 words .37
form/percent 0_decimals0 .81 100_decimals0 -.20 <100_decimals0 -.50 <100_decimals1 -.20 <100_decimals2 .30 <10_decimals0 .35 <10_decimals1 -.29 <10_decimals2 -.57 <1_decimals2 -.13 about -.18 alone-in-brackets .47 atLeast -.28 decimals0 .42 decimals1 -.51 decimals2 -.43 from 1.44 opens-brackets .09 range -.68 sign+ -.31 to -.58 uncertainty -.17 upTo -.16
frame (_) .51 (_<metric> -.07 (_improvement -.10 (_vs -.38 +_) -.18 +_, -.07 +_. -.11 +_<metric> -.08 +_on -.17 ,_, -.10 ,_<metric> -.22 ,_and -.06 ._) .23 <metric>_) .15 <metric>_, .25 =_) -.40 =_, -.12 =_at -.11 >_) -.08 a_<metric> -.23 a_improvement -.12 achieves_<metric> -.35 achieves_and -.05 an_<metric> -.11 and_( .23 and_, .10 and_<metric> -.18 and_in -.11 and_on -.19 at_. -.13 at_on -.06 by_, -.30 by_. .32 by_<metric> -.25 by_and -.20 by_on -.05 by_over -.07 from_to 1.31 in_of -.18 of_( .15 of_, -.11 of_. -.24 of_and -.08 of_for -.10 of_on -.06 only_<metric> -.17 over_<metric> .43 reaches_. .05 than_of -.09 to_( -.17 to_) -.09 to_, -.09 to_. .06 to_and -.14 to_for -.09 to_on .31 to_relative -.07 to_while -.08 with_<metric> -.08 →_with -.18
frameShape (_mark .58 (_plural -.11 (_small .16 +_coined -.08 +_mark -.37 +_small -.06 ,_coined -.08 ,_mark .20 ,_small -.18 ._mark .27 ._small .37 :_mark -.07 <method>_mark -.35 <metric>_mark .41 <metric>_small -.20 =_small -.16 >_mark -.08 a_small -.40 about_small -.06 achieved_small -.08 achieves_small -.06 achieving_small -.07 an_plural -.11 and_coined -.13 and_mark .46 and_plural -.06 and_small -.57 at_small -.26 below_mark -.09 below_small .37 by_coined -.24 by_small -.48 from_small 1.39 in_small -.18 of_mark -.20 of_small -.32 only_mark -.06 only_small -.19 over_mark -.19 over_small -.06 reaches_small .36 reaching_small -.06 than_small -.19 to_mark -.32 to_small -.37 with_small .15 ~_small -.29 →_small -.18
nameAfter/bare 0 -.18 1 -.15 6-8 .07 loose -.18 near-loose -.10 near-specific -.21 none -.14 specific -.06
nameAfter/cost 0 -.08 4-5 .10 near-loose -.20 none -.35
nameAfter/factor 0 -.11 1 -.16 loose -.30 near-loose -.28 none -.09
nameAfter/percent 0 .40 1 -.10 2 -.28 3 -.31 4-5 .10 loose -.16 near-loose -.39 none -.35 specific -.05
nameBefore/bare 0 -.28 1 .05 2 .13 3 -.07 4-5 .22 6-8 -.14 9-12 .06 near-specific -.21 none -.34
nameBefore/cost 2 -.12 3 -.05 4-5 -.09 6-8 .06 9-12 .42 loose .37 near-loose -.17 none -.59 specific -.19
nameBefore/factor 3 .18 loose .05 near-loose .17 near-specific -.06 none -.40 specific -.07
nameBefore/percent 0 .49 1 -.17 2 -.11 3 .26 4-5 -.14 6-8 .58 9-12 -.35 far -.36 loose -.09 near-loose .39 near-specific .08 none -.77 specific .30
nearCue agent .10 baseline .86 beat .53 compare -.47 condition -.17 cost -.23 data .11 improve .53 mean .19 reduce .85 report -.12 risk .20 setup .43 share -.50 stat -.15 time .07
neighbour/bare last-bare .34 last-percent -.34 list-and .20 list-to -.17 list-vs .22 listed-of -.16 listed-to .50 listed-vs -.20 next-bare -.16 next-cost -.07 next-percent -.08 twin-decimals0 -.17 twin-decimals1 .11 twin-decimals2 .16 twin-decimals3+ .25
neighbour/cost last-cost -.08 last-factor -.08 last-percent .22 list-to -.11 listed-to .35 next-cost -.08 twin-decimals0 .25 twin-decimals1 -.05 twin-decimals2 .13
neighbour/factor last-bare -.08 last-factor -.11 last-percent -.14 next-factor -.07
neighbour/percent last-bare -.48 last-cost -.07 last-percent .71 list-, -.16 list-and -.07 list-on -.08 list-to -.21 list-vs .62 listed-, -.17 listed-on -.05 listed-to .76 listed-vs -.34 next-bare -.50 next-factor .16 next-percent .13 twin-decimals0 .87 twin-decimals1 .23 twin-decimals2 .16
place/bare end -.31 middle -.07 second-half -.39
place/cost middle -.33 second-half -.21
place/factor end -.36 second-half -.56
place/percent end -1.17 first 1.11 middle -.49 second-half -.45
sentenceNames/bare dataset -.13 loose -.59 specific -.21
sentenceNames/cost dataset -.18 loose .23 specific -.17
sentenceNames/factor dataset -.12 loose -.26 specific -.12
sentenceNames/percent dataset -.75 loose -.17 specific -.69
shapeAfter/bare coined -.22 mark .20 small -.25
shapeAfter/cost small -.30
shapeAfter/factor mark .30 small -.59
shapeAfter/percent capital -.25 coined -.76 hyphen -.07 mark .71
shapeBefore/bare coined -.19 ing -.06 mark -.10 plural .18
shapeBefore/cost mark -.08 small -.24
shapeBefore/factor ing -.05 ly -.06 mark -.11 small -.15
shapeBefore/percent ed .18 hyphen -.45 ing -.29 ly -.40 mark .25 small .13
size/bare 1 -.06 <1 .25 <10 -.29 <100 -.14 <1000 -.12
size/cost 1 .11 <1 -.11 <10 -.24 <100 -.17 <1000 -.30
size/factor <10 -.49 <100 .16 <1000 -.07
size/percent 0 .78 100 -.20 <1 -.12 <10 -.51 <100 -.40 <1000 -.06
toName/bare = .12 > -.08 from .34 from… -.14 nothing -.28 of -.19
toName/cost of -.07
toName/factor by… .21
toName/percent ( -.48 (… .15 ,… -.15 ahead-, .35 ahead-average -.07 and -.10 by .29 by… -.30 from .21 improvements… -.09 in… .32 nothing .49 of… -.27 to -.07
unit FPS -.21 N -.21 m .19 none -.38 percentage_points -.24 points -.20 pp -.08 s -.11 seconds -.12 x -.42`

export const NAME_WEIGHTS = `\
after/dataset 0 -.13 1 -.06 3 .49 4-5 -.28 6-8 .50 9-12 -.09 far -.12
after/loose 0 .25 1 .52 2 .38 3 -.11 4-5 -.26 6-8 -.21 9-12 -.44
after/phrase 0 .39 1 .05 2 .11 3 -.32 6-8 -.42 9-12 .08 far -.32
after/specific 0 .39 1 -.09 6-8 -.24 9-12 -.07
before/dataset 1 -.29 4-5 -.25 6-8 .14 outside .06
before/loose 1 .37 2 .41 3 -.13 4-5 -.07 6-8 .35 9-12 -.07 far .12 outside -.78
before/phrase 0 -.16 1 .29 2 .13 4-5 .12 6-8 -.26 9-12 -.51 outside .13
before/specific 0 .24 1 .38 4-5 .10 6-8 -.15 9-12 .17 far -.28 outside -.13
context/dataset D .12 D_score .08 LD .10 LD_change -.10 LD_score .20 SD -.23 SD_score -.19 SLD -.18 SLD_change -.13
context/default D_change .26 D_score -.25 L -.26 LD .05 L_change -.15 L_score -.10 SD -.07 SL -.08 SLD .16 SLD_score .20 S_change -.10 S_score .10 _change .17 _score .07 none .23
context/loose D -.11 D_change -.09 L .12 LD .21 LD_score .22 L_change .11 S -.16 SD -.08 SL .11 SLD .20 SLD_change .13 SLD_score .06 SL_score .12 S_score -.14 _change .06 _score -.14 none -.08
context/phrase D -.21 D_change -.40 D_score .19 L .06 LD -.20 LD_change .16 LD_score -.36 L_change .15 L_score -.09 S .06 SD .09 SD_change -.06 SD_score .15 SL -.12 SLD -.08 SLD_change .11 SLD_score -.19 SL_change .05 SL_score -.17 S_change -.05 S_score .11 _change -.31 none -.27
context/specific L .08 LD -.16 LD_change -.08 LD_score -.08 L_change -.11 L_score .19 S .09 SD .28 SD_change .19 SD_score .09 SL .09 SLD -.10 SLD_change -.07 SL_score .10 S_change .17 S_score -.08 _score -.11
cueBehind/after baseline .20 condition -.29 cost .21 data .12 loss .06 report -.19 setVerb -.10 setup .24 share -.36
cueBehind/before agent -.22 baseline .35 beat -.16 compare .11 condition -.10 data -.15 gain .44 improve .22 loss -.12 mean .22 reduce -.11 report -.19 setVerb -.11 setup -.32 share .13
default FPS_score .65 accuracy_change -.11 accuracy_score -.12 bit .19 compared_noun .44 memory_score -.11 performance_change .11 performance_score -1.03 speed_change .49 speedup_change -.40 time_score .34
distance/after 0 .90 1 .41 2 .53 4-5 -.52 6-8 -.36 9-12 -.53 far -.38
distance/before 0 -.05 1 .75 2 .56 3 -.08 4-5 -.09 6-8 .08 9-12 -.42 far -.18
distance/inherited outside -.71
edge/after first_( .12 first_) -.37 first_, -.25 first_. -.10 first_/ .05 first_; -.17 first_above -.07 first_acceleration .14 first_across -.27 first_advantage -.16 first_and .24 first_apron -.05 first_at .05 first_average -.15 first_faster .06 first_fewer .11 first_for -.34 first_higher .37 first_improvement -.32 first_improvements .05 first_increase .10 first_inference .07 first_less .06 first_lower .11 first_mask .05 first_of .96 first_on -.64 first_over -.16 first_overall .30 first_reduction .25 first_relative .08 first_score .16 first_speedup .19 first_swing .26 first_the .10 first_through -.12 first_to -.10 first_under -.15 first_while -.17 first_with -.37 last_% .08 last_( -.27 last_) .40 last_, -.09 last_/ .08 last_; -.10 last_<number> .29 last_a -.41 last_across -.17 last_an -.12 last_and -.40 last_any -.07 last_at -.17 last_audio-only -.06 last_average .15 last_both .26 last_competitive -.09 last_evaluated -.07 last_faster .24 last_fewer .09 last_for -.16 last_from .08 last_gpu -.11 last_higher .09 last_improving -.06 last_in .88 last_inference .14 last_its -.16 last_lower .12 last_no -.11 last_on .09 last_over -.29 last_overall .27 last_retained -.11 last_state-of-the-art -.05 last_than -.05 last_that -.18 last_the -.19 last_under -.15 last_while -.22
edge/before first_' -.29 first_( .21 first_) -.06 first_, -.34 first_- -.05 first_. -.05 first_; -.09 first_<number> -.17 first_= .08 first_> -.05 first_a -.12 first_above -.16 first_achieved -.10 first_achieves -.19 first_across -.17 first_against -.06 first_also -.09 first_among -.15 first_and -.43 first_are -.05 first_as .10 first_at .12 first_average .23 first_benchmark -.14 first_between .36 first_but -.06 first_by .18 first_consistency -.07 first_dataset -.09 first_delta .36 first_demonstrate -.15 first_do -.07 first_drops -.09 first_for .20 first_gains .19 first_higher -.08 first_improved -.18 first_improvement .07 first_improvement-a -.11 first_improvements .09 first_improves .14 first_in .79 first_increase -.30 first_increased .36 first_is .19 first_more .19 first_of .31 first_on .41 first_outperforms -.18 first_over .46 first_per .37 first_performance .29 first_rates .28 first_required -.09 first_requiring .12 first_retrieval .10 first_show .17 first_still -.08 first_subset -.20 first_than .26 first_that -.10 first_the .09 first_trained -.06 first_under .13 first_up -.07 first_using .22 first_versus .14 first_while -.09 first_with -.25 last_+ -.10 last_- -.23 last_. .06 last_: .32 last_= .20 last_a -.21 last_about .18 last_achieved -.17 last_achieves -.27 last_achieving -.12 last_an .52 last_and .23 last_approximately -.13 last_around .09 last_as .16 last_at .16 last_be .09 last_below .06 last_bleu -.05 last_by -.27 last_closes -.07 last_costs -.05 last_end-to-end .09 last_exceeding -.20 last_from .15 last_further -.07 last_improvement-a -.12 last_nearly -.13 last_of .42 last_only -.54 last_over .27 last_reaches -.07 last_reaching .17 last_showcasing -.08 last_static .11 last_to .21 last_under .14 last_with -.06 last_within -.19 last_~ .14
form/dataset capital -.12 coined .18 setup-word .11
form/loose abstract -.35 capital .56 coined .24 cost-word .12 data-word -.19 ed .15 gain-word .24 improve-word .20 loss-word -.26 method -.10 opens-sentence .48 plural -.17 report-word -.41 risk-word -.23 setup-word -.17 time-word .39
form/phrase abstract .34 agent-word -1.38 baseline-word -.21 capital .36 data-word -.27 ed -.30 gain-word .24 improve-word .33 ing -.29 method -.41 opens-sentence -.48 plural -.25 report-word .15 risk-word .57 setup-word .08 stat-word .15 time-word .15
form/specific abstract -.07 capital .74 coined .17 method -.30 plural -.11 report-word -.09 risk-word .09
gap/after and -.70 bracket -.57 commas0 .97 commas1 -.80 commas3 -.10 names0 .57 names1 -.36 names2 -.09 numbers0 .50 numbers1 -.10 numbers2 -.28 semicolon -.31 whereas -.09 while -1.05 with -.51
gap/before and -1.15 bracket .10 but -.17 commas0 .74 commas1 .28 commas3 -.45 names0 .47 names1 .28 names3 -.14 numbers0 .22 numbers2 .29 semicolon -.38 while -.53 with -.36
head/bare <number> .22 acc -.08 attack .25 auc .09 bleu .12 cdm .14 dic .29 edit .07 editor -.06 f1 -.10 geneval .22 gfid .07 graphwalk .12 interaction .06 is -.10 iteration -.07 miou .07 model -.08 n .10 pe-video -.06 quality .13 r2 -.12 rat .05 roc-auc -.17 scor -.12 sensitivity .25 task -.06 tau_b .10 together -.13 weight -.11
head/cost accuracy -.08 cost .12 error -.18 footprint .15 forc .36 fps .06 inferenc -.13 intensity -.06 latency .22 memory .13 performanc -.07 rat -.07 real-tim -.07 speed .06 speedup -.07 terrain -.09 tim .08 trial -.10 usag -.28
head/factor acceleration -.13 accuracy -.11 compression .09 computation .05 efficiency .08 generation -.10 inferenc -.10 latency .10 memory -.15 performanc -.15 quality -.15 rat -.06 regim -.11 run-tim .10 security .13 spe .17 speedup .36 ttft .09 utility -.06 wall-clock .10 workload -.08
head/percent <number> .07 abc -.06 accuraci .35 accuracy .75 ahead -.16 aime24 -.15 aime25 -.08 amc23 -.17 ao -.08 ap .22 area .26 arena-hard .32 attack .35 attribution .15 auc -.06 baselin -.19 breast -.11 brief -.10 browsecomp .23 call .10 caption -.13 catch -.05 challeng -.05 claw-eval -.05 cod -.08 coherenc .18 comparison -.09 compression -.12 concept -.15 conflict .17 consistency -.17 corruption .17 cosin .14 cost -.08 data .05 dataset -.08 delta -.13 detection .14 dic .07 dimension .14 distillation -.06 equipp -.08 etf1 .05 evaluation .24 experiment -.12 far .20 fer-2013 -.08 fidelity .05 fish -.06 gaia -.08 gain .31 gap -.07 gpu .15 ground -.05 guidanc -.07 highlight -.06 hmmt25 -.07 hr -.10 human -.07 imag -.15 improvement -.07 increas -.12 inferenc .12 input -.06 intent .19 interaction .17 iou -.10 kappa -.08 kernel -.09 libero -.09 los -.07 macro-f1 -.05 map .11 match .18 mathvers .29 mean -.14 memory -.19 method -.23 miou .15 mmlu .18 mod -.09 model -.40 nma .08 number -.07 oa .19 object .27 objectiv .20 opinion -.10 oracl -.12 overhead -.06 p .20 pair -.07 paper -.05 pass@1 .22 pass@10 .05 pass@8 .25 per -.24 performanc -.32 pfer .08 position .22 progres .20 quality -.18 question -.07 raf-db -.06 rat .52 ratio .16 reason -.07 recall .23 recovery .39 reduction -.07 referenc .27 region -.05 reviewer -.21 reward -.25 robot .11 robustnes -.07 sae -.14 scal -.06 scenario .15 scor -.26 screenshot-pro .07 sensitivity .07 seven -.07 similarity .07 simpler -.09 simulation -.07 spectralearth -.06 speedup .08 stat -.08 static -.07 step .30 subject -.05 succes .22 superiority -.11 task .14 tim .12 token -.19 top-1 .18 usag -.26 userida -.06 v2 .06 validat -.21 wer .26 work -.07 κ -.12
headOf/change abc -.06 acceleration -.13 accuraci .09 accuracy .22 ahead -.16 aime24 -.15 aime25 -.08 amc23 -.17 ap .27 area .26 arena-hard .14 baselin -.18 call .10 classification -.05 claw-eval -.05 cod -.08 computation .05 conflict .17 consistency -.08 coverag -.06 data .05 delay .06 delta -.16 density .05 detection -.09 distillation -.05 efficiency .12 environment -.05 error -.08 evaluation .25 experiment -.09 fidelity -.10 gain .44 generation -.11 gpu .14 guidanc -.07 hmmt25 -.07 hr -.08 improvement -.07 increas -.11 interaction .17 iou .09 latency .08 learn .21 map -.10 math500 -.08 mathvers .29 memory -.32 method -.23 miou .09 mmlu .18 mmmu-pro .15 mod -.09 model -.32 n .11 ndcg@10 -.06 number -.07 object .27 objectiv .20 pass@1 .10 performanc -.08 position .22 power .07 psnr -.06 quality -.27 rat .13 reason -.06 regim -.11 retrieval .15 reward -.17 robot .11 run-tim .10 sae -.14 scenario .24 scor .22 security .13 seven -.07 siz .09 spe .17 speedup .32 step .29 superiority -.10 task .22 text-to-imag -.07 tim .11 token -.13 top-1 .18 ttft .06 usag -.06 validat -.21 wall-clock .10 wer .24 work -.07 workload -.08
headOf/score ) -.12 <number> .31 acc -.07 accuraci .26 accuracy .32 annotation .05 anonymiz .28 ao -.08 area .08 arena-hard .18 attack .58 attribution .13 bleu .12 breast -.11 brief -.10 browsecomp .41 caption -.13 catch -.05 cdm .14 challeng -.05 coherenc .18 concept -.15 consistency -.10 correlation -.06 corruption .17 cosin .13 cost .14 detection .22 dic .29 dimension .16 editor -.06 enabl -.08 equipp -.08 error -.06 f1 -.11 far .21 fer-2013 -.08 fidelity .06 fish -.06 footprint .15 forc .36 fps .06 gaia -.05 gap -.11 geneval .22 gfid .07 human -.07 imag -.29 inferenc -.14 input -.06 intensity -.06 intent .19 interaction .06 iou -.18 is -.10 iteration -.07 kernel -.09 latency .22 libero -.06 limit .11 los -.06 map .21 memory .10 miou .12 model -.21 nma .08 oa .19 oi .15 opinion -.10 oracl -.11 p .18 pair -.07 paper -.05 parameter -.12 pass@1 .11 pass@10 .05 pass@8 .25 pe-video -.06 per -.24 performanc -.40 pfer .08 policy -.07 power -.06 precision .06 progres .20 quality .07 r2 -.14 raf-db -.06 rat .31 ratio .28 real-tim -.07 recall -.22 recovery .39 referenc .27 region -.05 reviewer -.21 robustnes -.06 roc-auc -.17 runtim .08 scenario -.09 scor -.75 screenshot-pro .07 sensitivity .34 similarity .07 simpler -.10 simulation -.08 siz -.06 spectralearth -.06 speed .05 stat -.08 subject -.05 succes .21 task -.17 tau_b .09 terrain -.09 tim .09 together -.13 trial -.10 usag -.52 v2 .06 weight -.11 κ -.09
kind/bare dataset .24 default -.43 loose -.10 specific .25
kind/cost dataset -.09 default .91 phrase -.61 specific -.23
kind/factor dataset -.13 phrase .12
kind/percent dataset -.06 default -.47 loose .29 phrase -.20 specific .44
kindOf/change dataset -.23 default .08 loose .13 phrase -.35 specific .36
kindOf/score dataset .18 loose .08 phrase -.30 specific .08
lastKind/dataset first -.34 other_dataset .34 other_loose -.22 other_phrase .23 other_specific -.11 same_dataset .97 same_default -.31 same_loose -.11 same_phrase -.16 same_specific -.36 same_undefined -.05
lastKind/default first .58 other_dataset -.09 other_default .55 other_phrase -.33 other_specific -.12 other_undefined -.21 same_dataset -.29 same_default .68 same_loose -.33 same_phrase -.42
lastKind/loose first -.27 other_dataset -.06 other_default -.15 other_loose .45 other_phrase -.06 other_undefined .08 same_dataset -.53 same_default -.07 same_loose .36 same_phrase -.09 same_specific .36 same_undefined .16
lastKind/phrase first -.08 other_dataset -.19 other_default -.45 other_loose -.30 other_specific .10 other_undefined .13 same_dataset -.08 same_default -.30 same_loose .19 same_phrase .72 same_specific -.35 same_undefined -.09
lastKind/specific first .10 other_loose .08 other_phrase .11 other_specific .10 same_dataset -.07 same_loose -.11 same_specific .31
length/dataset 1 .07 2 -.15 3 .08
length/loose 1 .24 2 .10 4 -.11
length/phrase 1 -.35 4 -.27
length/specific 1 .30 2 .13
link/after ( -.20 )_and -.07 ; -.09 across -.14 and -.38 and_…_% .08 and_…_and -.07 average .07 faster .29 fewer .11 gain_…_the .14 higher .09 improvement_in .10 improvement_…_on .14 in .18 in_the -.21 inference .08 lower .13 nothing .90 of .31 of_the .23 of_…_on -.08 of_…_the -.06 on -.16 on_a -.06 on_an -.07 on_…_and .22 over -.11 over_…_on -.12 reduction_in .32 under -.14
link/before ( -.08 (_+ .48 (_…_+ -.17 (_…_and .09 (_…_of .31 (_…_to -.19 )_of -.15 )_…_to .12 , -.23 ,_+ -.08 ,_and -.19 ,_…_a -.14 ,_…_by .47 ,_…_reaches .13 : .33 = .23 =_…_= -.10 achieved -.08 achieves -.11 and -.44 and_…_to .29 by .18 by_+ .22 by_…_, -.05 by_…_than .07 by_…_to .14 for_…_and .16 from .15 from_…_to .20 in .24 nothing -.05 of .10 of_…_and .20 of_…_of -.05 on_…_+ -.14 on_…_and .23 on_…_by .33 to -.09 under .19 with -.07
linkAfter/dataset )_… -.06 ,_… .18 /_… .07 and_… .42 average_… -.17 nothing -.13 on_… -.22 over_… .07 vs_… -.06
linkAfter/loose )_… -.10 ,_… -.13 ;_; -.08 and_and -.13 at_… .27 fewer_fewer .09 gain_… -.15 improvement_… -.10 in_… .13 inference_inference .08 lower_lower .05 nothing .25 of_the .26 of_… .16 on_… -.28 reduction_in .10 to_… -.06 with_… -.10
linkAfter/phrase (_( -.09 (_… .24 ,_… -.14 across_across -.14 and_and -.09 faster_faster .19 faster_… -.11 for_… -.07 higher_… .28 improvement_in .07 in_the -.14 in_… -.07 nothing .39 of_of .30 on_a -.06 on_an -.07 on_on -.17 over_over -.11 over_… -.06 reduction_in .17 the_… -.09
linkAfter/specific and_and -.14 in_in .10 nothing .39
linkBefore/dataset (_( -.12 (_+ .15 (_… -.26 ,_+ -.11 ,_, -.17 ,_… .49 :_: .39 :_… -.10 and_… -.07 benchmark_… -.09 dataset_… -.09 for_… .33 from_from -.16 show_… .29 under_… -.06
linkBefore/loose (_… .22 ,_… -.61 :_… -.13 =_… -.05 across_… -.11 among_… -.15 and_and -.17 and_… -.07 at_… .29 by_by .08 by_to .21 by_… -.11 for_… -.25 from_from .15 from_… -.17 gains_… .20 higher_… -.08 in_… .11 of_of .07 of_… .32 on_… .12 over_… -.06 requiring_… .12 than_… .25 to_… .28 under_under .19
linkBefore/phrase '_… -.12 (_( -.12 (_+ .32 (_… -.20 )_… -.11 ,_… .50 :_: -.06 :_… -.21 <number>_… -.10 =_= .08 achieved_achieved -.08 across_… -.06 also_… -.08 and_and -.12 and_… .34 are_… -.05 at_… .16 average_… .09 between_… .30 by_by .25 by_to -.13 by_… -.11 demonstrate_… -.14 in_in .24 in_… .36 increased_… .36 is_… -.08 more_… .21 nothing -.16 of_… .42 on_… -.12 over_… .24 performance_… -.24 show_… -.12 that_… -.10 the_… .09 to_… -.17 trained_… -.06 up_to -.07 with_… -.17
linkBefore/specific (_… .23 )_of -.15 )_… .18 ,_… .05 =_= .09 =_… -.20 >_… -.09 and_and -.12 by_to .07 by_… -.07 from_from .10 from_to .13 from_… -.19 nothing .24 of_of .16 of_… -.19 retrieval_… .10 score_… .20
list list-by-turns .05 list-not-by-turns -.26 list-other-place -.25 list-same-place .51 respectively-by-turns .13 respectively-other-place -.09 respectively-same-place .26
nearest/dataset after0 .23 after1 .17 after3 -.08 before1 -.45 before3 -.19 before4 .19
nearest/loose after0 -.10 after1 .06 after2 .26 after3 -.18 after4 .11 before0 .47 before1 .30 before2 .14
nearest/phrase after0 .05 after2 -.09 after3 -.16 after4 -.15 before1 .25 before2 -.26 before3 -.12 before4 -.22
nearest/specific after0 .35 after1 -.31 before0 .64 before1 .22 before2 .06 before3 -.07 before4 -.28
order/dataset after0 .38 before0 .26 before1 -.30 before2 -.12 before3 -.21
order/loose after0 .36 after1 -.16 before0 .15 before1 .15 before2 -.08 before3 -.16
order/phrase after0 .13 after1 -.17 after2 -.11 after3 -.25 before0 .09 before2 -.16 before3 -.24
order/specific before0 .66 before1 -.13 before3 -.06
otherPattern/dataset M-(N -.15 M-V-by-N -.12 M-of-N -.35 M=N -.36 N-M-gain -.06 N-Name -.25 V-M-by-N -.16
otherPattern/default M-(N -.29 M-V-by-N -.09 M-of-N -.10 M=N -.11 N-compare-M -.05 N-gain-in-M -.05 V-M-by-N .11 V-M-from-N -.06
otherPattern/loose M-V-by-N .20 M-of-N .10 N-M-gain .30 N-Name -.44 N-compare-M -.18 N-gain-in-M -.22 V-M-by-N -.59 V-M-from-N .06
otherPattern/phrase M-V-by-N -.05 M-of-N .45 M=N -.42 N-M-gain -.23 N-compare-M -.27 N-gain-in-M -.12 V-M-by-N -.20 V-M-from-N -.08
otherPattern/specific M-(N .09 M-V-by-N -.19 M=N -.06 N-Name -.05 N-compare-M -.14 N-gain-in-M -.05 V-M-from-N -.11
pattern/change M-N -.17 M-V -.23 M-V-by-N .17 M-by-N -.25 M-gain-of-N .07 M-of-N -.30 M-to-N -.12 M=N -.16 N-Name .41 N-across-M -.14 N-compare-M .73 N-gain-in-M .47 N-gain-in-Name .54 N-gain-on-Name .25 N-in-M .18 V-M -.30 V-M-by-N .91
pattern/score M-N .20 M-V .24 M-V-by-N -.06 M-at-N -.20 M-of-N .20 M-to-N -.15 M=N 1.09 N-M .19 N-Name .27 N-for-M .07 N-for-Name -.11 N-on-M -.13 V-M .25 V-M-from-N .24 V-M-to-N .12
patternOf/dataset M=N .39 N-Name -.13 N-gain-on-Name .07
patternOf/loose M-(N -.16 M-N -.12 M-V -.08 M-by-N .06 M-of-N -.12 M=N .21 N-M-gain .21 N-Name .08 N-compare-M .25 N-gain-in-M .27 V-M-by-N .45 V-M-from-N .23
patternOf/phrase M-(N .12 M-N -.10 M-V .20 M-V-by-N -.08 M-at-N -.09 M-by-N -.34 M-of-N -.12 M-to-N -.17 M=N .20 N-M .12 N-M-gain -.17 N-Name .44 N-across-M -.14 N-compare-M .36 N-for-M .06 N-for-Name -.11 N-gain-in-M .20 N-gain-in-Name .49 N-in-M .07 N-on-M -.15 V-M .05 V-M-by-N .30
patternOf/specific M-N .25 M-V -.10 M-V-by-N .13 M-of-N .15 M=N .13 N-M .10 N-Name .29 N-gain-in-Name .06 N-in-Name .10 V-M-by-N .06 V-M-from-N .06
patternWith M-(N_dataset_D .06 M-(N_loose_L -.14 M-(N_phrase_ -.15 M-(N_phrase_L -.22 M-N_phrase_ -.17 M-N_phrase_LD -.15 M-N_phrase_S .27 M-N_specific_S .19 M-V-by-N_loose_LD -.18 M-V_loose_L .12 M-V_loose_LD -.31 M-V_loose_SL .10 M-V_phrase_ .32 M-by-N_loose_L .20 M-by-N_phrase_ .10 M-by-N_phrase_L -.27 M-by-N_phrase_LD -.08 M-of-N_loose_L -.27 M-of-N_loose_LD -.11 M-of-N_loose_SL .06 M-of-N_specific_SL .09 M=N_dataset_LD .39 M=N_phrase_ .13 M=N_phrase_S .14 M=N_phrase_SL -.06 M=N_specific_S .07 M=N_specific_SL .06 N-M-gain_loose_L .14 N-M-gain_phrase_L -.18 N-M_loose_L .23 N-M_loose_SL -.32 N-M_phrase_L .20 N-M_phrase_S -.07 N-M_specific_SLD .07 N-Name_dataset_LD -.18 N-Name_phrase_L .23 N-Name_specific_SL .13 N-Name_specific_SLD .09 N-compare-M_loose_L .17 N-compare-M_phrase_L .21 N-for-M_phrase_L .24 N-for-M_phrase_S -.12 N-gain-in-M_loose_L .19 N-gain-in-Name_specific_SLD .05 N-on-M_phrase_L -.06 N-on-M_phrase_LD -.09 N-on-Name_dataset_D .24 N-on-Name_dataset_LD -.09 N-on-Name_dataset_SLD -.19 V-M-by-N_loose_L .39 V-M-by-N_loose_LD .10 V-M-by-N_phrase_S .13 V-M-from-N_loose_L .11 V-M_dataset_LD -.08 V-M_loose_L -.17 V-M_loose_LD -.17 V-M_loose_SL .12 V-M_loose_SLD .18 V-M_phrase_L .08 V-M_phrase_LD .15 V-M_phrase_SLD -.06 V-M_specific_SD .05 V-M_specific_SL -.10
repeat/dataset 0 -.11 1 .36 2 -.07 3 -.19
repeat/loose 1 .17 2 .21 3 -.16
repeat/phrase 0 -.29 1 -.60 2 -.43 3 .67
repeat/specific 2 .13 3 .26
run/dataset even-other -.64 even-same .54 respectively-even-other -.06 respectively-uneven-other -.29 respectively-uneven-same -.09 single .19 uneven-other -.29 uneven-same -.09
run/loose even-other -.19 even-same .07 respectively-uneven-other -.17 respectively-uneven-same .08 single .50 uneven-other -.18
run/phrase even-other -.38 even-same .77 respectively-even-other -.31 respectively-even-same .55 single -.59
run/specific respectively-uneven-other .18 single .19 uneven-other .18
sameAsLast/dataset other-unit -.09 same-unit -.27 same-unit_1 -.05 same-unit_2 -.13 same-unit_4-5 -.27 same-unit_6-8 .06 same-unit_by_and -.13 same-unit_by_on -.10 same-unit_other-sentence .07
sameAsLast/loose other-unit -.13 other-unit_3 -.08 other-unit_4-5 -.24 other-unit_9-12 .14 other-unit_by_and -.09 other-unit_far -.16 pair .39 same-unit 1.01 same-unit_1 .34 same-unit_2 .19 same-unit_3 .05 same-unit_4-5 .25 same-unit_6-8 -.28 same-unit_9-12 .38 same-unit_by_, -.22 same-unit_by_and .14 same-unit_by_on .13 same-unit_by_to .23 same-unit_by_vs .11 same-unit_far .15 same-unit_other-sentence -.07
sameAsLast/phrase other-unit .18 other-unit_other-sentence .20 pair .25 same-unit .84 same-unit_1 .26 same-unit_2 .32 same-unit_3 .10 same-unit_4-5 -.11 same-unit_6-8 .44 same-unit_9-12 -.20 same-unit_by_, .09 same-unit_by_and -.10 same-unit_by_vs .32 same-unit_far .10 same-unit_other-sentence -.07
sameAsLast/specific other-unit -.32 other-unit_3 -.11 other-unit_6-8 -.06 other-unit_by_, -.10 other-unit_other-sentence .10 pair .17 same-unit .53 same-unit_1 .29 same-unit_2 -.08 same-unit_3 .10 same-unit_4-5 .15 same-unit_6-8 .07 same-unit_9-12 -.06 same-unit_by_for .05 same-unit_by_to .14 same-unit_by_vs .11
unit/dataset % -.14 none .24 percentage_points -.11 points .25 pp -.06 x -.13
unit/default % -.40 FPS .65 GB -.12 N -.14 kbps .19 minutes -.14 ms .37 none -.43 percentage_points -.11 points .13 pp -.09 s -.07 seconds .19
unit/loose % .36 FPS -.14 Hz .07 ms -.23 none -.10 percentage_points .12 points -.19 s .30 seconds -.06
unit/phrase % .30 FPS -.51 GB .12 N .15 bits .07 environment_steps_per_second -.08 kbps -.18 minutes .13 ms -.07 percentage_points -.32 points -.27 pp .10 seconds -.13 x .12
unit/specific % -.12 dB .06 none .25 percentage_points .42 points .08
verbBefore/after compare1 .55 cost1 .29 gain3 .13 improve1 -.15 improve2 -.19 improve3 .14 loss2 .16 loss3 -.15 mean1 .42 mean3 .26 reduce1 -.13 reduce2 -.18 report1 -.11 report2 .20 report3 .45
verbBefore/before compare1 .52 cost1 .14 gain1 .19 gain2 -.45 gain3 -.25 improve1 .44 improve2 .52 improve3 -.55 loss2 .22 loss3 -.14 mean1 .53 mean2 -.21 mean3 .48 reduce1 .11 reduce2 .39 reduce3 -.06 report1 .29 report2 .40 report3 .54
verbBefore/inherited compare1 .06 gain2 .40 improve1 .57 improve2 .51 reduce2 .38 report1 .10 report2 .17
wordBefore % .66 ' -.29 ( .06 ) .31 , .35 . -.09 / .08 ; .20 <number> -.47 achieve -.11 achieves -.06 achieving .18 across -.41 action -.06 activated .05 all -.12 an .33 and -.31 any -.07 are -.09 as -.09 at -.23 audio-only -.06 average .61 baseline -.18 benchmark .19 best .05 better .10 boosting .11 both .23 calibrated -.06 comparable -.06 competitive -.09 comprehensive -.11 consistent .13 degrade -.20 delivering .31 evaluated -.07 fapo .09 faster .22 final -.17 finetuned -.07 for -.15 four -.11 from .18 fully -.06 gpu -.11 high -.12 higher .65 improve .29 improves .19 improving .18 in .57 including -.10 increases .05 inference .14 introduce .65 is -.17 its -.19 layout -.11 learning -.21 lower -.22 matched -.07 mean .16 memory -.31 models -.09 near-zero -.08 no -.13 of .24 on .22 our -.11 outperforms -.17 over -.36 overall .22 pass@1 -.15 pass@8 -.15 percent .16 pinchbench .10 positive .08 preserving -.07 produce -.18 reasoning .28 reduces .37 reducing .26 report -.15 retained -.11 same -.07 slashing -.11 sota -.24 step .12 strong -.16 stronger .38 strongest -.07 substantial .17 superior -.08 task .08 than -.13 that -.10 the .59 their -.08 these .15 this -.08 three-objective -.08 times .06 timing -.19 to -.22 under -.19 while .46 with -.43 without -.07 zero .06 zero-shot .20 × -.27
wordBehind/after ( .42 , .30 . -.08 / .10 : -.32 ; -.11 <number> -.30 _ .12 above -.07 achieve -.09 across -.17 and .12 at -.15 avg -.09 benchmark .28 dataset -.16 for .19 from -.14 hours .15 in -.28 is -.06 it -.18 its -.21 of -.14 on .26 over .59 performance .30 reduction .06 remain -.19 score .12 simulator -.12 speedup -.10 than .16 the .06 to -.14 trained -.07 using -.17 while .33 without -.12
wordBehind/before ' -.29 ( .21 ) -.06 , -.34 - -.05 . -.05 ; -.09 <number> -.23 = .08 > -.05 a -.12 above -.16 achieved -.10 achieves -.19 across -.17 against -.06 also -.09 among -.15 and -.43 are -.05 as .10 at .12 average .23 benchmark -.14 between .36 but -.06 by .18 consistency -.07 dataset -.09 delta .36 demonstrate -.15 do -.07 drops -.09 for .20 gains .19 higher -.08 improved -.18 improvement .07 improvement-a -.11 improvements .09 improves .14 in .79 increase -.30 increased .36 is .19 more .19 of .31 on .41 outperforms -.18 over .46 per .37 performance .29 rates .28 required -.09 requiring .12 retrieval .10 show .17 still -.08 subset -.20 than .26 that -.10 the .09 trained -.06 under .13 up -.07 using .22 versus .14 while -.09 with -.25
wordBehind/inherited ( .14 ) -.05 , -.08 . -.41 = -.10 and -.16 by .35 comparable -.08 gains .31 improvements .07 model -.07 of .06 over -.17 to .24 usage -.13`

export const DATASET_WEIGHTS = `\
between/after commas0 1.33 commas1 -1.19 commas2 .58 datasets0 .54 datasets1 -.22 datasets2 .40 number -.88 semicolon -1.65
between/before commas0 -.34 commas1 -.16 datasets0 1.07 datasets1 -.70 datasets2 -.90 semicolon -.27
count none_0_last -.63 none_0_no-last 1.01 none_1_last -.52 none_1_no-last .23 none_2_last -.52 none_2_no-last .95 none_3_last -.60 none_3_no-last 1.12
distance/after 1 .41 2 .48 3 .56 4-5 .45 6-8 .38 9-12 -.58 far -.98
distance/before 1 .75 2 .11 3 .07 4-5 -.48 6-8 -.39 far -.63
distance/outside outside -1.21
link/after )_and -.52 gain_the .21 improvement_on .14 in_the .19 on_on .70 on_the -.08 pass@1_on .10 pdms_on .16
link/before (_( .25 (_+ .65 (_bleu .34 ,_+ -.14 ,_, -.21 ,_achieves -.17 ,_and -.06 :_: .90 and_a -.14 and_and -.83 benchmark_and -.94 by_+ .51 by_by .09 from_from .16 score_and -.09
none/bare 0-near .26 1-near -.27 2-near -.17 3-near -.17 change -.17 score -.19
none/cost 0-near .12 1-near .18 2-near .17 3-near -.08 score .38
none/factor 0-near .25 1-near .17 2-near .50 change .96
none/percent 0-near -.24 1-near -.37 2-near -.07 3-near .73 change .45 score -.40
run/after even-other -.71 even-same 1.56 uneven-other -.75 uneven-same 1.22
run/before uneven-other .88
sameAsLast other-before .87 other-behind 1.22 same .18 same-name -1.29
side/bare after .14 before .55 outside -.33
side/cost after .48 before -.80 outside -.06
side/factor before -.61 outside -.36
side/percent after .09 before .32 outside -.46
wordBefore/after % -.17 ( -.59 , .19 / .46 <number> -.10 across -.39 and .32 improving -.23 on .96 percent .05 the .79
wordBefore/before % -.43 ( .53 , -.59 : .15 <number> -.87 a -.28 across -.14 and -.86 as .06 benchmark .45 challenging .54 from .43 in .08 including .12 industry-scale .29 introduce -.31 on 1.12 that .14 the .41 to -.82 with .20
wordBefore/outside ( -.18 , .43 . .27 <number> .07 and -.62 challenging .91 construct -.23 from .33 in -.28 on -.85 our -.16 public -.41 stratified -.23 the .14 with -.08
wordBehind/after ( -.25 , -.08 . .79 / -.09 : -.54 <number> -.23 and .79 avg .18 benchmark .08 by -.52 dataset .78 datasets .17 for -.29 from -.83 grounding .22 long .12 model -.78 overall -.06 score .41 selected .31 setup .05 simulator -.08 with .28
wordBehind/before ( .95 , -.50 : .77 and -.36 avg -.08 benchmark .22 benchmarks -.31 by .44 class-conditional .23 data -1.13 dataset .72 demonstrate -.26 exoskeleton .10 fine-tuning -.33 for .32 from .91 is .68 of -1.11 outperforms -.50 pre-training .95 results .15 score -.15 selected .41 show .21 simulator -.14 subset .21 subsets -.19 suite .29 tasks -.80 under -.60 vlm -.21 while -.72 with .31 × .07
wordBehind/outside ( -.61 , .22 . -.57 and -.25 benchmark .42 comparisons -.10 comprises -.14 contains .40 dataset 1.28 datasets -.30 driving -.13 features .91 for -.07 ids -.07 images -.23 outperforms -.17 subset -.33 using -.10 videos -.22 with -.06`

export const NAMED_WEIGHTS = `\
after1 ' -.19 ( -.43 ) -.16 , .64 <metric> .06 analysis -.28 and .40 at -.29 consistently -.10 enables -.28 from -.41 in .26 is -.83 of -.66 on -.14 tasks -.24 through .35
after2 ( .12 , .08 . -.24 <metric> .30 <number> -.40 a -.34 and .21 but .38 by .07 highlighting -.07 improves -.40 is -.23 on .09 only .43 the -.42 to -.24
before1 ( -.54 , .16 <edge> .35 <number> -.84 a -.31 and .66 best .25 can -.32 higher -.10 improves .52 in .64 of -.26 reduces -.12 s .20 state-of-the-art .29 temporal -.14 that -.61 using -.31 with -.42
before2 % -.11 ) -.24 <edge> .42 <metric> .11 <number> -.23 a -.52 achieves .12 and -.15 autoencoder -.19 gaussians -.28 introduce .39 introduces .27 lower .06 methods -.17 propose -.16 reduces .25 show -.11 than -.08 the -.21 trained -.33 we -.19 with .44
count 1 .32 2 -.27 3 -.81
cue agent .12 baseline -.37 beat -.12 compare .41 condition .33 data .21 gain .32 improve -.27 loss -.55 mean .39 reduce .06 report .99 risk .43 setVerb -.21 setup .83 share -.73 stat .10 time -.61
form capital -.14 small -.62 words1 -.52 words2 -.51 words3 .27
head accuracy .55 alignment -.81 consistency -.88 divergence -.32 error .59 f1 -.15 fid .30 index .27 loss -.61 mae -.19 pass@k .16 perplexity .52 precision -.67 rate .53 rates .59 ratio .08 recall -.13 sensitivity -1.07 similarity -.34 time .23 validity -.47
kind defined .20 plain -.95
list loose .35 specific .76
near achieves .45 achieves_behind -.34 achieving_behind .34 best .26 both .12 consistently .58 consistently_behind -.40 drops .35 evaluation .18 higher -.10 improve_behind -.25 improves .63 improves_behind -.33 including -.08 index .27 introduce .21 lower .06 metric .39 metrics 1.02 metrics_behind .55 outperforming .13 outperforms_behind -.30 propose .31 reduces -.06 reduces_behind -.11 score .10 scores_behind .39 using -.09 using_behind -.55
number 1 -.49 2 -.19 3 -.45 4-5 .36 6-8 -.86 before -.62
place first -.98 first-half -.64 second-half .86`
