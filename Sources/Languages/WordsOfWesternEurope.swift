/// Romance and Germanic languages other than English.
let wordsOfWesternEurope: [(tag: String, words: String)] = [
    (
        "fr",
        """
        le la les de des du un une et est en dans que qui pour par sur avec pas ne plus au aux \
        ce cette ces son sa ses il elle ils elles nous vous je tu on leur leurs mais ou où donc \
        ont été être avoir fait sont était sera peut comme tout tous toute toutes même aussi \
        très bien sans sous entre après avant depuis pendant lorsque si d l qu n s c j m votre \
        vos notre nos mon ma mes y a à travail emploi salaire recherche poste société entreprise \
        mois jour heures personne personnes droit droits liberté pays année années contrat \
        contact urgent merci bonjour gagné compte veuillez cliquez colis livraison formation \
        expérience autre autres deux trois certains plusieurs ainsi quelque dont lui cela ça \
        encore déjà fois temps homme femme monde gouvernement nouvelle nouveau suis avez êtes \
        avons faire pouvez ici chez vers moins beaucoup non oui chaque quand alors car tres \
        apres meme etre deja ete cote numero telephone gratuit offre recrute recrutement cherche \
        chercher equipe annee annees societe euros logement *eux *tion *ité *aux *ère *é *ées \
        *és *eur *ence *œ* *è* *ê*
        """
    ),
    (
        "es",
        """
        el la los las de del un una y en que es por para con no se su sus lo al como más pero o \
        le les ha han fue son está están ser este esta estos estas ese esa eso esto aquel sin \
        sobre entre hasta desde también cuando donde quien todo todos toda todas muy ya si \
        porque hay tiene tienen puede pueden usted yo tu tú mi me te nos nosotros ellos ella él \
        cada otro otra otros otras mismo años año día trabajo empleo salario sueldo empresa \
        busca personas persona derecho derechos libertad país mes horas contrato contacto \
        urgente gracias hola ganado cuenta haga aquí dinero oferta ganar llame dos tres algunos \
        muchos durante después antes contra según aunque así era había sido tan solo hacer mundo \
        gobierno nuevo nueva vida hombre mujer trabajar interesados gratis premio número saldo \
        recarga tarjeta banco envía envíe mensaje felicidades general además uno tiempo nivel \
        tanto mayor igual gran través ley existen primera poder sea debe deben mediante luego \
        importante hacia haber fin encuentra cualquier cual bien veces tener propio primer \
        podría ni nadie mundial mucho mientras incluso hizo ellas vez fueron estaba estaban dijo \
        siempre nunca nada ahora llama felicitaciones línea teléfono celular acceso código \
        visite bono recargas ganó pesos ingresa ingrese aplican tus haz tuvo parte paquete envio \
        envío listo pague entrega aqui mas numero codigo dia informacion información quieres \
        quiere responde recibira recibirá cliente clientes ultimo último telefono operacion \
        operación utiliza pedido descuento datos encontrara ayuda buenas amigo pais sabes pase \
        actualiza bloqueada suspendido reembolso ofrece necesitamos vacante vacantes requisitos \
        turno *ción *ado *ados *ada *idad *ar *ías *aba *ñ* *¿*
        """
    ),
    (
        "pt",
        """
        o a os as de do da dos das um uma e em no na nos nas que é por para com não se seu sua \
        seus suas ao aos à às como mais mas ou foi são está estão ser este esta estes estas esse \
        essa isso isto sem sobre entre até desde também quando onde quem todo todos toda todas \
        muito já porque há tem têm pode podem você vocês eu tu me te nós eles elas ele ela cada \
        outro outra outros outras mesmo anos ano dia dias trabalho emprego salário empresa \
        pessoas pessoa direito direitos liberdade país mês horas contrato urgente obrigado \
        obrigada olá conta clique aqui dinheiro ganhar dois três alguns muitos durante depois \
        antes contra segundo embora assim era havia sido só pelo pela pelos pelas num numa fazer \
        mundo governo novo nova vida homem mulher vaga vagas grátis prêmio número cartão banco \
        sms foram além após animais vezes sul oferecem incluem geralmente existem bem ainda área \
        viajantes viagem ter quase qualquer qual milhas maioria hoje duas cidade atual apenas \
        usado tenha tais próprio novembro novas nenhuma melhor meio longo feito seja sejam \
        fizeram parte então lá estava nunca nada agora saiba ligue ganhou parabéns lhe cujo \
        cujos pacote encomenda aguarda entrega codigo código informacao informação voce nao \
        numero cliente pedido entao salario requisitos beneficios enviar curriculo currículo \
        horario horário turno ganhe acesse cartao *ção *ções *ado *ados *ada *ar *ã* *õ*
        """
    ),
    (
        "ca",
        """
        el la els les de del dels un una i en que és per amb no es seu seva seus al als com més \
        però o ha han va són està ser aquest aquesta això sense sobre entre fins des també quan \
        on qui tot tots tota molt ja perquè hi té pot poden jo tu em et ens nosaltres ells ella \
        ell cada altre altra altres mateix anys dia feina treball persona dret llibertat país l \
        d *ció *tat *ment
        """
    ),
    (
        "it",
        """
        il lo la i gli le di del della dei delle un una uno e è in che non per con su da dal \
        dalla al alla ai alle nel nella nei nelle si suo sua suoi come più ma o ha hanno sono \
        era essere stato stata questo questa questi queste quello quella senza sopra tra fra \
        fino anche quando dove chi tutto tutti tutte molto già perché c ci ne può possono lei io \
        tu mi ti noi loro lui ogni altro altra altri altre stesso anni anno giorno lavoro \
        impiego stipendio azienda persone persona diritto diritti libertà paese mese ore \
        contratto urgente grazie ciao conto clicca qui soldi vinto offerta due tre alcuni molti \
        durante dopo prima contro secondo sebbene così fare mondo governo nuovo nuova vita uomo \
        donna sul sulla dell nell all gratis numero cerca cercasi ricarica tuo tua piu perche \
        puo gia citta assunzione orario turno offriamo cerchiamo pacco consegna spedizione \
        gentile cliente carta verificare accedi tuoi *ato *ati *ità *are *ere *ò
        """
    ),
    (
        "ro",
        """
        și şi de la în un o a al ai ale cu pe din că nu este sunt care pentru mai sau ca să fi \
        fost are au se lui ei lor acest această acestea după prin fără între până când unde cine \
        tot toate toți foarte dacă dar poate pot eu tu noi voi el ea fiecare alt altă alte ani \
        an zi lucru muncă loc persoană drept drepturi libertate țară lună ore salariu angajăm \
        caut firmă mulțumesc bună *ului *ilor *are *ții *ă* *ț* *ș*
        """
    ),
    (
        "de",
        """
        der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es \
        an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen \
        so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ich du wir \
        ihr ihm ihn uns mich dir mir ihre ihren kann können muss müssen soll unter gegen vom \
        seit wo wer was alle jeder jede jeden andere anderen sehr schon hier heute jetzt bitte \
        danke hallo arbeit stelle gehalt firma unternehmen menschen person recht rechte freiheit \
        land monat stunden jahr jahre tag gesucht suchen mitarbeiter konto geld gewonnen paket \
        sendung klicken zwei drei viele ohne diese dieser dieses während fur uber konnen mussen \
        wurden ware ihrem ihres lieferung kunden kunde stellenangebot bewerbung bewerben stunde \
        lohn euro *ung *lich *keit *ich *chen *ä*
        """
    ),
    (
        "nl",
        """
        de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar bij uit \
        nog naar heeft hebben worden wordt werd door over ze hij zij je jij u ik we wij me mij \
        hun hem haar deze die dit kan kunnen moet moeten zal zou zullen onder tegen sinds waar \
        wie wat alle elke ieder iedere andere anderen zeer al hier vandaag nu graag dank hallo \
        werk baan salaris bedrijf mensen persoon recht rechten vrijheid land maand uur uren jaar \
        jaren dag gezocht medewerker rekening geld gewonnen pakket klik twee drie veel zonder \
        tijdens tot of uw ons onze geen meer wel zich bent bank pas via vernieuwen ontvangen \
        nieuwe betaling verloopt kosten aanvragen mijn jouw *heid *lijk *ijk *uw *sch
        """
    ),
    (
        "af",
        """
        die van en in het is nie dat vir met op te hy sy hulle ons ek jy julle om aan wat word \
        kan was ook maar by uit nog na deur oor hierdie daardie moet sal sou sonder onder waar \
        wie alle elke ander baie reeds werk mens mense persoon reg regte vryheid land maand ure \
        jaar dag *heid *lik
        """
    ),
    (
        "sv",
        """
        och i att en som på är av för med det den till de inte om ett han hon har var vi jag du \
        ni man sig från så kan när men ska skulle vid eller efter upp under utan också mellan \
        över bara hur här där mycket alla varje andra år dag arbete jobb lön företag person \
        människor rätt rättigheter frihet land månad timmar tack hej konto pengar två tre många \
        blev blir vara varit detta dessa *het *ning *ä* *å*
        """
    ),
    (
        "da",
        """
        og i at en som på er af for med det den til de ikke om et han hun har var vi jeg du man \
        sig fra så kan når men skal skulle ved eller efter op under uden også mellem over kun \
        hvor her der meget alle hver andre år dag arbejde job løn virksomhed person mennesker \
        ret rettigheder frihed land måned timer tak hej konto penge to tre mange blev bliver \
        være været dette disse nogle din dit *hed *else *ø* *æ* *å*
        """
    ),
    (
        "no",
        """
        og i at en som på er av for med det den til de ikke om et han hun har var vi jeg du man \
        seg fra så kan når men skal skulle ved eller etter opp under uten også mellom over bare \
        hvor her der mye alle hver andre år dag arbeid jobb lønn bedrift person mennesker rett \
        rettigheter frihet land måned timer takk hei konto penger to tre mange ble blir være \
        vært dette disse noen din ditt *het *else *ø* *æ* *å*
        """
    ),
]
