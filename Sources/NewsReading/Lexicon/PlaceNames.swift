/// Countries, states, cities and regions of one word; those of several words stand in `KnownNames`.
enum PlaceNames {
  static let lists: [WordList] = [WordList(.place, countries), WordList(.place, cities)]

  private static let countries: StaticString = """
    afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan
    bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia bosnia
    botswana brazil britain brunei bulgaria burma burundi cambodia cameroon canada chad chile china
    colombia congo croatia cuba cyprus czechia czechoslovakia denmark djibouti dominica ecuador egypt
    england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana
    gibraltar greece greenland grenada guam guatemala guinea guyana haiti herzegovina holland honduras
    hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya
    kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
    lithuania luxembourg macau macedonia madagascar malawi malaysia maldives mali malta mauritania
    mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar namibia
    nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru
    philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles
    singapore slovakia slovenia somalia spain sudan suriname swaziland sweden switzerland syria taiwan
    tajikistan tanzania thailand tibet togo tonga trinidad tunisia turkey turkiye turkmenistan tuvalu
    uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen yugoslavia zaire
    zambia zimbabwe usa uk uae ussr drc us gb
    alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho
    illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
    mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland tasmania
    calif fla mass conn ariz colo ill ind kan ky mich minn okla penn tenn tex wash wis ala ark va md pa ga
    ny nj nc sc nd sd nh nm ri dc vt ont ore neb nev wyo del
    africa asia europe america eurasia scandinavia balkans caucasus siberia antarctica arctic atlantic
    pacific mediterranean caribbean sahara sahel levant kurdistan catalonia bavaria saxony chechnya
    dagestan crimea donbas donbass donetsk luhansk kashmir punjab gujarat bihar kerala tibet xinjiang
    darfur anbar nineveh helmand kandahar sinai golan gaza samaria judea galilee andalusia tuscany
    sicily sardinia corsica brittany normandy provence lombardy flanders wallonia ulster cornwall kent
    essex sussex devon yorkshire lancashire transylvania anatolia mesopotamia balochistan waziristan
    sindh java sumatra borneo sulawesi bali timor mindanao luzon hokkaido honshu okinawa midwest earth
    mars moon himalayas alps andes rockies pyrenees amazon nile danube rhine volga mississippi tigris
    euphrates thames hudson potomac latin-america oceania polynesia
    """

  private static let cities: StaticString = """
    aachen aberdeen abidjan abuja accra adelaide aden agra ajaccio akron albany albuquerque aleppo
    alexandria algiers almaty amman amsterdam anchorage ankara annapolis antwerp arlington ashgabat
    asmara astana asuncion athens atlanta auckland augusta austin avignon baghdad baku baltimore bamako
    bangalore bangkok bangui baquba barcelona basel basra bath beijing beirut belfast belgrade benghazi
    bergen berkeley berlin bern bethesda bethlehem bilbao birmingham bishkek bogota bologna bombay bonn
    bordeaux boston bradford brasilia bratislava bremen brighton brisbane bristol brooklyn brussels
    bucharest budapest buffalo bujumbura cairo calais calcutta calgary cali cambridge canberra cannes
    caracas cardiff casablanca charlotte chechnya chennai chicago chisinau christchurch cincinnati
    cleveland cologne colombo columbus conakry copenhagen cordoba cork coventry dakar dallas damascus
    dayton delhi denver derby detroit dhaka doha dortmund dover dresden dubai dublin durban dushanbe
    dusseldorf edinburgh edmonton eindhoven erbil essen fallujah florence frankfurt fresno geneva genoa
    ghent glasgow gothenburg graz grenoble grozny guadalajara guangzhou haifa halifax hamburg hanoi
    hanover harare harlem harrisburg hartford havana hebron heidelberg helsinki herat hibhib hiroshima
    hollywood homs honolulu houston hyderabad idlib indianapolis innsbruck irbil irvine islamabad
    istanbul izmir jacksonville jakarta jalalabad jeddah jenin jerusalem johannesburg kabul kampala
    kandahar karachi karbala kathmandu khartoum kharkiv kherson kiev kigali kingston kinshasa kirkuk
    kobani kolkata krakow kuala kunduz kyiv kyoto lagos lahore lausanne leeds leicester leipzig lille
    lima limassol lisbon liverpool ljubljana lome london louisville luanda lucerne lucknow lusaka lyon
    madison madrid malmo managua manama manchester manhattan manila maputo mariupol marseille marseilles
    mecca medellin medina melbourne memphis miami milan milwaukee minneapolis minsk mogadishu monrovia
    montevideo montgomery montreal moscow mosul multan mumbai munich muscat nablus nagasaki nagoya
    nairobi najaf nantes naples nashville nassau newark newcastle nice nicosia norfolk northampton
    nottingham nuremberg oakland odesa odessa omaha orlando osaka oslo ottawa oxford palermo palmyra
    paris pasadena perth peshawar philadelphia phoenix pisa pittsburgh plymouth portland portsmouth
    prague pretoria pristina providence pyongyang quito rabat raleigh ramadi ramallah rangoon raqqa
    rawalpindi reno reykjavik richmond riga riyadh rome rostov rotterdam sacramento salzburg samarra
    sanaa sapporo sarajevo scottsdale seattle seoul seville shanghai sharjah sheffield shenzhen sinjar
    skopje sofia southampton spokane srebrenica srinagar stalingrad stockholm strasbourg stuttgart
    suez sunderland surabaya sydney syracuse tacoma taipei tallinn tampa tashkent tbilisi tegucigalpa
    tehran teheran tikrit tirana tokyo toledo toronto toulouse trieste tripoli tucson tulsa tunis turin
    ulaanbaatar utrecht valencia valletta vancouver venice verona versailles vienna vientiane vilnius
    vladivostok volgograd warsaw washington wellington wichita wiesbaden windhoek winnipeg worcester
    wuhan yangon yekaterinburg yerevan yokohama york yorktown zagreb zaporizhzhia zurich
    """
}
