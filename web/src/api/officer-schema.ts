// Written by `npm run openapi` from the contracts: what officers ask the API, and what it answers.

export interface paths {
    "/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mahali pa kuingia kwa maafisa / Where officers log in */
        get: operations["show-login"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ingia, au endelea kuwa umeingia / Log in, or stay logged in */
        post: operations["keep-session"];
        /** Toka / Log out */
        delete: operations["end-session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wewe ni nani, na unaweza kufanya nini / Who you are, and what you may do */
        get: operations["show-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/queues/{institution}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yanayosubiri kwenye taasisi na chini yake / What waits at an institution and under it */
        get: operations["list-queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/queues/{institution}/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Idadi kwa kila kichujio / How many tickets each filter of a queue finds */
        get: operations["count-queue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/measures/{institution}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takwimu za taasisi na zote zilizo chini yake / The figures of an institution and all that lies under it */
        get: operations["show-measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/measures/{institution}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kulinganisha taasisi zilizo chini ya moja / How the institutions right under one compare */
        get: operations["compare-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/measures/{institution}/units/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kulinganisha taasisi zilizo chini ya moja, kama jedwali / How the institutions right under one compare, as a table */
        get: operations["download-units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/measures/{institution}/signs/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dalili za kuangaliwa, kama jedwali / Signs worth a look, as a table */
        get: operations["download-signs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kazi zako / Your own tickets */
        get: operations["list-own-tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maelekezo uliyotoa na mliyopewa / Directions that you gave, and that your office got */
        get: operations["list-directions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/surges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mawimbi ya malalamiko ya sasa na ya siku saba zilizopita / Surges of tickets that go on, and of the last seven days */
        get: operations["list-surges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/institutions/{institution}/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Malalamiko na maoni ya taasisi, mwezi kwa mwezi / An institution's tickets by month */
        get: operations["list-institution-tickets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fungua / Open a ticket */
        get: operations["open-ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fungua kwa sababu iliyoandikwa / Open a ticket for a reason */
        post: operations["open-with-reason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ilivyo sasa / How a ticket stands */
        get: operations["show-standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waliofungua / Who opened a ticket */
        get: operations["list-reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/trails/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kumbukumbu za ujumbe kwa mkaguzi / The record of a ticket, to an auditor */
        get: operations["show-trail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Viambatisho, kwa afisa / A ticket's attachments, to an officer */
        get: operations["list-attachments-to-officer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/attachments/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fungua kiambatisho; kunarekodiwa / Open an attachment; it is recorded */
        get: operations["open-attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/attachments/{place}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fungua kiambatisho kwa sababu iliyoandikwa / Open an attachment for a reason */
        post: operations["open-attachment-with-reason"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/institutions/{institution}/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maafisa wanaoweza kupewa kazi / The officers to whom tickets can be given */
        get: operations["list-staff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Angalia tendo kabla ya kulifanya / See what an act would do */
        post: operations["preview-officer-act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thibitisha kupokea / Acknowledge a ticket */
        post: operations["acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mpe afisa au kitengo kazi / Give a ticket to an officer or a unit */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/own-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chukua kazi uishughulikie / Take a ticket yourself */
        post: operations["assign-to-self"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Anza kushughulikia / Begin to work on a ticket */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/information-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Omba maelezo zaidi kwa mwananchi / Ask the citizen for more information */
        post: operations["request-information"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mwandikie mwananchi ujumbe / Write to the citizen */
        post: operations["write-to-citizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Andika dokezo la ndani / Write an internal note */
        post: operations["note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jibu / Respond to a ticket */
        post: operations["respond"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ongeza muda wa kujibu / Extend the time to respond */
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hamishia taasisi nyingine / Transfer a ticket to another institution */
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/transfer-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amua pingamizi la uhamisho / Decide on an objection to a transfer */
        post: operations["decide-transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Peleka ngazi ya juu / Pass a ticket to the level above */
        post: operations["escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/direction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Toa maelekezo yenye tarehe / Direct what is to be done by a date */
        post: operations["direct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/direction-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ripoti kuwa maelekezo yametekelezwa / Report that what was directed is done */
        post: operations["report-direction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/classification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badilisha aina au jambo / Change the kind or the category of a ticket */
        post: operations["reclassify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/urgency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ongeza au punguza uharaka / Raise or lower the urgency */
        post: operations["change-urgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/named-officer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thibitisha ni afisa gani anayetajwa / Say which officer the name means */
        post: operations["name-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Elekeza nje ya mfumo / Refer a ticket to an outside body */
        post: operations["refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/setting-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kataa kushughulikia / Set a ticket aside */
        post: operations["set-aside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Unganisha na nyingine inayofanana / Merge a ticket with another like it */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/parting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tenganisha iliyounganishwa / Part a ticket from the one it was merged with */
        post: operations["part"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/carrying-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Endelea na jambo la dharura lililoondolewa / Go on with an urgent matter */
        post: operations["carry-on"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thibitisha kupokea kadhaa / Acknowledge several tickets */
        post: operations["acknowledge-several"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mpe afisa au kitengo kazi kadhaa / Give several tickets to an officer or a unit */
        post: operations["assign-several"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/directions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Toa maelekezo yaleyale kwa kadhaa / Direct the same of several tickets */
        post: operations["direct-several"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/institutions/{institution}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Violezo vya majibu vya ofisi / The answer templates of an office */
        get: operations["list-templates"];
        put?: never;
        /** Ongeza kiolezo / Add a template */
        post: operations["add-template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/institutions/{institution}/templates/{template}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badilisha kiolezo / Change a template */
        post: operations["change-template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/institutions/{institution}/templates/{template}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ondoa kiolezo / Withdraw a template */
        post: operations["withdraw-template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/institutions/{institution}/template-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Historia ya violezo / The history of templates */
        get: operations["template-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Violezo vya majibu / Templates to answer a ticket with */
        get: operations["list-ticket-templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/identity-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Omba kumjua mwananchi aliyetuma / Ask to be shown who sent a ticket */
        post: operations["request-identity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/identity-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maombi ya utambulisho yanayosubiri uamuzi / Requests for identities that await a decision */
        get: operations["list-identity-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/identity-requests/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maombi yako ya utambulisho / Your own requests for identities */
        get: operations["list-own-identity-requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/identity-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Soma ombi la utambulisho / Read a request for an identity */
        get: operations["open-identity-request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/identity-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Amua ombi la utambulisho / Decide on a request for an identity */
        post: operations["decide-identity-request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/tickets/{number}/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ona utambulisho ulioruhusiwa / See an identity that was granted */
        get: operations["reveal-identity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sajili taasisi mpya / Put a new institution into the registry */
        post: operations["create-institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badilisha majina ya taasisi / Give an institution other names */
        post: operations["rename-institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hamishia taasisi chini ya nyingine / Put an institution under another */
        post: operations["move-institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Funga taasisi / Close an institution */
        post: operations["close-institution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sajili afisa mpya / Put a new officer into the registry */
        post: operations["create-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/officers/{officer}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badilisha taarifa, majukumu, ruhusa au mawasiliano ya afisa / Change an officer's name, roles, training, access or contact */
        post: operations["change-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/officers/{officer}/institution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hamisha afisa / Let an officer work elsewhere */
        post: operations["move-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/officers/{officer}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ondoa afisa / Remove an officer */
        post: operations["remove-officer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/officers/{officer}/sight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Omba afisa aone mara moja mambo ya watu yaliyokuwepo / Let an officer see at once what of persons was there before */
        post: operations["end-sight-wait"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Teua mkuu wa taasisi / Make an officer the head of an institution */
        post: operations["appoint-head"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/acting-heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Teua kaimu mkuu / Let somebody act for the head */
        post: operations["appoint-acting-head"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/headship-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ondoa mkuu au kaimu / End a headship, for good or acting */
        post: operations["end-headship"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fupisha muda wa taasisi / Set the deadlines of an institution, which only shorten */
        post: operations["set-institution-deadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Weka muda kwa taasisi zote / Set the deadlines for everybody */
        post: operations["set-deadlines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badilisha sikukuu / Change on which days offices are closed */
        post: operations["change-calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Angalia badiliko la rejista kabla ya kulifanya / See what a change of the registry would do */
        post: operations["preview-registry-act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yanayosubiri msimamizi wa pili / What waits for a second administrator */
        get: operations["list-proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/proposals/{proposal}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thibitisha, kataa au ondoa pendekezo / Confirm, decline or take back a proposal */
        post: operations["decide-proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unachosimamia, na kinachohusu taasisi zote / What you administer, and what holds for everybody */
        get: operations["show-registry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rekodi ya taasisi / The record of an institution */
        get: operations["show-registry-institution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/officers/{officer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rekodi ya afisa / The record of an officer */
        get: operations["show-registry-officer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Historia ya taasisi / The history of an institution */
        get: operations["institution-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/officers/{officer}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Historia ya afisa / The history of an officer */
        get: operations["officer-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/deadlines/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Historia ya muda wa kujibu / The history of the deadlines */
        get: operations["deadlines-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/calendar/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Historia ya kalenda / The history of the calendar */
        get: operations["calendar-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/registry/institutions/{institution}/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maafisa wa taasisi / The officers of an institution */
        get: operations["list-officers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/officer/desk/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Andika dawatini / Write a ticket down at the desk */
        post: operations["submit-desk-ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        KeepSessionRequest: {
            /** @description After the login page. Without it, the login that the browser keeps is renewed. */
            login?: components["schemas"]["LoginCode"];
        };
        LoginCode: {
            code: string;
            /** @description RFC 7636: what the challenge was made of. */
            codeVerifier: string;
            redirectUri: string;
        };
        OpenWithReasonRequest: {
            /**
             * @description Why it must be read. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Lalamiko hili limepitiliza muda katika ngazi ya mwisho.
             */
            reason: string;
        };
        /** @description The name of the route by which it would be asked for, and its body as `details`. */
        PreviewOfficerActRequest: {
            /** @constant */
            act: "acknowledge";
            details: Record<string, never>;
        } | {
            /** @constant */
            act: "assign";
            details: {
                /**
                 * @description Id of the officer who gets it in the registry.
                 * @example rehema-msuya
                 */
                officer?: string;
                /**
                 * @description Id of the unit of the same institution that gets it in the registry.
                 * @example dawasa-bili
                 */
                unit?: string;
            };
        } | {
            /** @constant */
            act: "assign-to-self";
            details: Record<string, never>;
        } | {
            /** @constant */
            act: "start";
            details: Record<string, never>;
        } | {
            /** @constant */
            act: "request-information";
            details: {
                /**
                 * @description What the citizen is asked. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tafadhali tutajie namba ya mita yako.
                 */
                message: string;
            };
        } | {
            /** @constant */
            act: "write-to-citizen";
            details: {
                /**
                 * @description What the citizen reads. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Fundi atakuja kesho asubuhi.
                 */
                message: string;
            };
        } | {
            /** @constant */
            act: "note";
            details: {
                /**
                 * @description For officers alone: the citizen never reads it. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Bomba hili liliripotiwa jana pia.
                 */
                message: string;
            };
        } | {
            /** @constant */
            act: "respond";
            details: {
                /** @enum {string} */
                finding: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
                /**
                 * @description Why it is found so. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Bomba kuu lilipasuka tarehe 12, na maji yalikatika mtaa mzima.
                 */
                reason: string;
                /**
                 * @description What is done about it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Bomba litabadilishwa wiki hii.
                 */
                remedy?: string;
                /** @description The date for which the remedy is promised, in the time zone of the offices. */
                promisedFor?: components["schemas"]["LocalDate"];
            };
        } | {
            /** @constant */
            act: "extend";
            details: {
                /** @description By how many working days. */
                workingDays: number;
                /**
                 * @description The interim reply, which the citizen reads with the new date. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.
                 */
                message: string;
            };
        } | {
            /** @constant */
            act: "transfer";
            details: {
                /**
                 * @description Id of the institution that gets it in the registry.
                 * @example dawasa
                 */
                to: string;
                /**
                 * @description Why it belongs there, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Mita ni ya mamlaka ya maji.
                 */
                reason: string;
            };
        } | {
            /** @constant */
            act: "decide-transfer";
            details: {
                /** @constant */
                decision: "keep";
                /**
                 * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Mita kweli ni ya mamlaka ya maji.
                 */
                reason: string;
            } | {
                /** @constant */
                decision: "undo";
                /**
                 * @description Absent: back to whoever gave it away.
                 * @example dawasa
                 */
                to?: string;
                /**
                 * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Mita kweli ni ya mamlaka ya maji.
                 */
                reason: string;
            };
        } | {
            /** @constant */
            act: "escalate";
            details: {
                /**
                 * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Uamuzi huu uko juu ya mamlaka yetu.
                 */
                reason: string;
            };
        } | {
            /** @constant */
            act: "direct";
            details: {
                /** @description The date by which it is to be done, in the time zone of the offices: until they close. */
                dueBy: components["schemas"]["LocalDate"];
                /**
                 * @description Absent: the holder.
                 * @example dawasa-kinondoni
                 */
                institution?: string;
                /**
                 * @description What is to be done. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Andaeni taarifa ya matengenezo ya bomba hili.
                 */
                message: string;
            };
        } | {
            /** @constant */
            act: "report-direction";
            details: {
                /**
                 * @description What there is to say of it, to officers alone. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Taarifa ya matengenezo imewekwa kwenye jalada.
                 */
                message?: string;
            };
        } | {
            /** @constant */
            act: "reclassify";
            details: {
                /** @enum {string} */
                kind?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                /**
                 * @description Id of a category in the registry.
                 * @example maji
                 */
                category?: string;
                /**
                 * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Ni lalamiko, si swali: anadai kurudishiwa fedha.
                 */
                reason: string;
            };
        } | {
            /** @constant */
            act: "change-urgency";
            details: {
                /** @enum {string} */
                urgency: "raise" | "lower";
                /**
                 * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Waya wa umeme umeanguka barabarani.
                 */
                reason: string;
            };
        } | {
            /** @constant */
            act: "name-officer";
            details: {
                /** @description Null: the name means no officer. */
                officer: string | null;
            };
        } | {
            /** @constant */
            act: "refer";
            details: {
                /**
                 * @description The outside body to which it belongs. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Mahakama ya Mwanzo Kariakoo
                 */
                body: string;
                /**
                 * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Shauri hili tayari liko mahakamani.
                 */
                reason: string;
            };
        } | {
            /** @constant */
            act: "set-aside";
            details: {
                /** @enum {string} */
                because: "unintelligible" | "advertisement" | "abuse" | "already-answered";
                /**
                 * @description already-answered: the number of the ticket that has the final answer.
                 * @example 261112345671
                 */
                ticket?: string;
                /**
                 * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Ni tangazo la biashara, halina lalamiko.
                 */
                reason: string;
            };
        } | {
            /** @constant */
            act: "merge";
            details: {
                /**
                 * @description The main ticket, which is worked on in its place.
                 * @example 261112345671
                 */
                into: string;
            };
        } | {
            /** @constant */
            act: "part";
            details: Record<string, never>;
        } | {
            /** @constant */
            act: "carry-on";
            details: Record<string, never>;
        };
        /**
         * Format: date
         * @description A date in the time zone of the offices (Africa/Dar_es_Salaam).
         * @example 2026-12-15
         */
        LocalDate: string;
        AcknowledgeRequest: Record<string, never>;
        AssignRequest: {
            /**
             * @description Id of the officer who gets it in the registry.
             * @example rehema-msuya
             */
            officer?: string;
            /**
             * @description Id of the unit of the same institution that gets it in the registry.
             * @example dawasa-bili
             */
            unit?: string;
        };
        AssignToSelfRequest: Record<string, never>;
        StartRequest: Record<string, never>;
        RequestInformationRequest: {
            /**
             * @description What the citizen is asked. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tafadhali tutajie namba ya mita yako.
             */
            message: string;
        };
        WriteToCitizenRequest: {
            /**
             * @description What the citizen reads. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Fundi atakuja kesho asubuhi.
             */
            message: string;
        };
        NoteRequest: {
            /**
             * @description For officers alone: the citizen never reads it. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Bomba hili liliripotiwa jana pia.
             */
            message: string;
        };
        RespondRequest: {
            /** @enum {string} */
            finding: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
            /**
             * @description Why it is found so. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Bomba kuu lilipasuka tarehe 12, na maji yalikatika mtaa mzima.
             */
            reason: string;
            /**
             * @description What is done about it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Bomba litabadilishwa wiki hii.
             */
            remedy?: string;
            /** @description The date for which the remedy is promised, in the time zone of the offices. */
            promisedFor?: components["schemas"]["LocalDate"];
        };
        ExtendRequest: {
            /** @description By how many working days. */
            workingDays: number;
            /**
             * @description The interim reply, which the citizen reads with the new date. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tunasubiri vipuri; jibu kamili litatolewa kufikia tarehe mpya.
             */
            message: string;
        };
        TransferRequest: {
            /**
             * @description Id of the institution that gets it in the registry.
             * @example dawasa
             */
            to: string;
            /**
             * @description Why it belongs there, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Mita ni ya mamlaka ya maji.
             */
            reason: string;
        };
        DecideTransferRequest: {
            /** @constant */
            decision: "keep";
            /**
             * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Mita kweli ni ya mamlaka ya maji.
             */
            reason: string;
        } | {
            /** @constant */
            decision: "undo";
            /**
             * @description Absent: back to whoever gave it away.
             * @example dawasa
             */
            to?: string;
            /**
             * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Mita kweli ni ya mamlaka ya maji.
             */
            reason: string;
        };
        EscalateRequest: {
            /**
             * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Uamuzi huu uko juu ya mamlaka yetu.
             */
            reason: string;
        };
        DirectRequest: {
            /** @description The date by which it is to be done, in the time zone of the offices: until they close. */
            dueBy: components["schemas"]["LocalDate"];
            /**
             * @description Absent: the holder.
             * @example dawasa-kinondoni
             */
            institution?: string;
            /**
             * @description What is to be done. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Andaeni taarifa ya matengenezo ya bomba hili.
             */
            message: string;
        };
        ReportDirectionRequest: {
            /**
             * @description What there is to say of it, to officers alone. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Taarifa ya matengenezo imewekwa kwenye jalada.
             */
            message?: string;
        };
        ReclassifyRequest: {
            /** @enum {string} */
            kind?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
            /**
             * @description Id of a category in the registry.
             * @example maji
             */
            category?: string;
            /**
             * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Ni lalamiko, si swali: anadai kurudishiwa fedha.
             */
            reason: string;
        };
        ChangeUrgencyRequest: {
            /** @enum {string} */
            urgency: "raise" | "lower";
            /**
             * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Waya wa umeme umeanguka barabarani.
             */
            reason: string;
        };
        NameOfficerRequest: {
            /** @description Null: the name means no officer. */
            officer: string | null;
        };
        ReferRequest: {
            /**
             * @description The outside body to which it belongs. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Mahakama ya Mwanzo Kariakoo
             */
            body: string;
            /**
             * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Shauri hili tayari liko mahakamani.
             */
            reason: string;
        };
        SetAsideRequest: {
            /** @enum {string} */
            because: "unintelligible" | "advertisement" | "abuse" | "already-answered";
            /**
             * @description already-answered: the number of the ticket that has the final answer.
             * @example 261112345671
             */
            ticket?: string;
            /**
             * @description Why, as the citizen reads it. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Ni tangazo la biashara, halina lalamiko.
             */
            reason: string;
        };
        MergeRequest: {
            /**
             * @description The main ticket, which is worked on in its place.
             * @example 261112345671
             */
            into: string;
        };
        PartRequest: Record<string, never>;
        CarryOnRequest: Record<string, never>;
        AcknowledgeSeveralRequest: {
            /** @description Each once. */
            tickets: {
                /**
                 * @description The number of a ticket: 12 digits; spaces and hyphens between them are ignored.
                 * @example 261112345671
                 */
                number: string;
                /** @description The version of the ticket that was seen: where it is another by now, nothing is done to it. Absent: whatever it is. */
                version?: number;
            }[];
        };
        AssignSeveralRequest: {
            /**
             * @description Id of the officer who gets it in the registry.
             * @example rehema-msuya
             */
            officer?: string;
            /**
             * @description Id of the unit of the same institution that gets it in the registry.
             * @example dawasa-bili
             */
            unit?: string;
            /** @description Each once. */
            tickets: {
                /**
                 * @description The number of a ticket: 12 digits; spaces and hyphens between them are ignored.
                 * @example 261112345671
                 */
                number: string;
                /** @description The version of the ticket that was seen: where it is another by now, nothing is done to it. Absent: whatever it is. */
                version?: number;
            }[];
        };
        DirectSeveralRequest: {
            /** @description The date by which it is to be done, in the time zone of the offices: until they close. */
            dueBy: components["schemas"]["LocalDate"];
            /**
             * @description Absent: the holder.
             * @example dawasa-kinondoni
             */
            institution?: string;
            /**
             * @description What is to be done. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Andaeni taarifa ya matengenezo ya bomba hili.
             */
            message: string;
            /** @description Each once. */
            tickets: {
                /**
                 * @description The number of a ticket: 12 digits; spaces and hyphens between them are ignored.
                 * @example 261112345671
                 */
                number: string;
                /** @description The version of the ticket that was seen: where it is another by now, nothing is done to it. Absent: whatever it is. */
                version?: number;
            }[];
        };
        AddTemplateRequest: {
            title: {
                /**
                 * @description By which officers find it. 1 to 60 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Maji: bomba limepasuka
                 */
                sw: string;
                /**
                 * @description By which officers find it. 1 to 60 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Water: a burst main
                 */
                en: string;
            };
            text: {
                /**
                 * @description What stands in braces is filled from the ticket: {namba} or {number}, {aina} or {kind}, {jambo} or {category}, {taasisi} or {institution}, {ilitumwa} or {submitted}, {mwisho} or {due date}, {leo} or {today}. Any other words in braces stay, for the officer to fill in. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Bomba kuu lilipasuka. Maji yatarudi ifikapo {tarehe ya maji kurudi}.
                 */
                sw: string;
                /**
                 * @description What stands in braces is filled from the ticket: {namba} or {number}, {aina} or {kind}, {jambo} or {category}, {taasisi} or {institution}, {ilitumwa} or {submitted}, {mwisho} or {due date}, {leo} or {today}. Any other words in braces stay, for the officer to fill in. 20 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example The main burst. Water will be back by {the date when water returns}.
                 */
                en: string;
            };
            /** @description Which texts it may fill. */
            uses: ("respond" | "remedy" | "request-information" | "write-to-citizen" | "extend" | "transfer" | "escalate" | "refer" | "set-aside")[];
            /**
             * @description Of one for a response: only what finds this. Absent: whatever is found.
             * @enum {string}
             */
            finding?: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
        };
        WithdrawTemplateRequest: Record<string, never>;
        RequestIdentityRequest: {
            /**
             * @description Why the identity is needed. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Mtoa taarifa yuko hatarini: tunahitaji kumfikia leo.
             */
            motivation: string;
            /**
             * @description Somebody's life is at risk: the decision is due in hours.
             * @default false
             */
            lifeAtRisk: boolean;
        };
        DecideIdentityRequestRequest: {
            /** @enum {string} */
            decision: "grant" | "refuse";
            /**
             * @description Why it is decided so. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Hatari imethibitishwa na polisi wa kituo.
             */
            reason: string;
        };
        CreateInstitutionRequest: {
            /**
             * @description Id of the new institution: never used before in the registry.
             * @example maji-vijijini
             */
            id: string;
            /** @enum {string} */
            kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
            /**
             * @description Id of the institution above it in the registry.
             * @example maji
             */
            parent: string;
            /** @enum {string} */
            jurisdiction: "union" | "mainland" | "zanzibar";
            /** @description Whether escalations and appeals stop here. */
            level: boolean;
            name: {
                /**
                 * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Wakala wa Maji Vijijini
                 */
                sw: string;
                /**
                 * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Rural Water Agency
                 */
                en: string;
            };
            shortName: {
                /**
                 * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Maji Vijijini
                 */
                sw: string;
                /**
                 * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Rural Water
                 */
                en: string;
            };
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        RenameInstitutionRequest: {
            name: {
                /**
                 * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Wakala wa Maji Vijijini
                 */
                sw: string;
                /**
                 * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Rural Water Agency
                 */
                en: string;
            };
            shortName: {
                /**
                 * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Maji Vijijini
                 */
                sw: string;
                /**
                 * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Rural Water
                 */
                en: string;
            };
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        MoveInstitutionRequest: {
            /**
             * @description Id of the institution above it from now on in the registry.
             * @example maji
             */
            parent: string;
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        CloseInstitutionRequest: {
            /**
             * @description Id of who takes its tickets in the registry.
             * @example dawasa
             */
            successor: string;
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        CreateOfficerRequest: {
            /**
             * @description Id of the new officer: never used before in the registry.
             * @example zawadi-mushi
             */
            id: string;
            /**
             * @description Id of where the officer works in the registry.
             * @example dawasa
             */
            institution: string;
            /**
             * @description The officer's name. 1 to 100 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
             * @example Zawadi Mushi
             */
            name: string;
            roles: ("officer" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor")[];
            /** @description May handle sensitive categories. */
            trained: boolean;
            /** @description How the officer is reached, whole. A duty officer has a phone. Kept in the identity vault, and shown nowhere. */
            contact?: {
                /** Format: email */
                email: string;
                /**
                 * @description A Tanzanian mobile number: 0712345678, 255712345678 or +255712345678; spaces, dots, hyphens and brackets may stand between the digits.
                 * @example 0712345678
                 */
                phone?: string;
            };
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        ChangeOfficerRequest: {
            /**
             * @description The officer's name. 1 to 100 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
             * @example Zawadi Mushi
             */
            name?: string;
            roles?: ("officer" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor")[];
            /** @description May handle sensitive categories. */
            trained?: boolean;
            /** @description Takes access away for now, or gives it back: all else stays as it is, and nobody takes the place. */
            suspended?: boolean;
            /** @description How the officer is reached, whole. A duty officer has a phone. Kept in the identity vault, and shown nowhere. */
            contact?: {
                /** Format: email */
                email: string;
                /**
                 * @description A Tanzanian mobile number: 0712345678, 255712345678 or +255712345678; spaces, dots, hyphens and brackets may stand between the digits.
                 * @example 0712345678
                 */
                phone?: string;
            };
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        MoveOfficerRequest: {
            /**
             * @description Id of where the officer works from now on in the registry.
             * @example dawasa
             */
            institution: string;
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        RemoveOfficerRequest: {
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        EndSightWaitRequest: {
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        AppointHeadRequest: {
            /**
             * @description Id of the officer in the registry.
             * @example rehema-msuya
             */
            officer: string;
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        AppointActingHeadRequest: {
            /**
             * @description Id of the officer in the registry.
             * @example rehema-msuya
             */
            officer: string;
            /**
             * Format: date
             * @description The first day, local.
             * @example 2026-12-01
             */
            from: string;
            /**
             * Format: date
             * @description The last day, local.
             * @example 2026-12-31
             */
            until: string;
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        EndHeadshipRequest: {
            /**
             * @description Id of the officer in the registry.
             * @example rehema-msuya
             */
            officer: string;
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        SetInstitutionDeadlinesRequest: {
            /** @description They take the place of all rows there were. */
            rows: {
                /** @enum {string} */
                kind: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                urgent: boolean;
                /**
                 * @description Id of a category, where the row is for it alone in the registry.
                 * @example maji
                 */
                category?: string;
                acknowledge: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
                respond?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
                appealWindow?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
            }[];
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        SetDeadlinesRequest: {
            /** @description They take the place of all rows there were. */
            rows: {
                /** @enum {string} */
                kind: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                urgent: boolean;
                /**
                 * @description Id of a category, where the row is for it alone in the registry.
                 * @example maji
                 */
                category?: string;
                acknowledge: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
                respond?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
                appealWindow?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
            }[];
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        ChangeCalendarRequest: {
            /**
             * @description Local dates on which offices are closed.
             * @example [
             *       "2026-11-27"
             *     ]
             */
            add: string[];
            /**
             * @description Local dates on which they are open again.
             * @example []
             */
            remove: string[];
            /** @description What is celebrated on days that are added, as everybody reads it. */
            celebrations?: {
                /** Format: date */
                date: string;
                name: {
                    /**
                     * @description What is celebrated. 1 to 60 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Idd el Fitr
                     */
                    sw: string;
                    /**
                     * @description What is celebrated. 1 to 60 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Eid al-Fitr
                     */
                    en: string;
                };
            }[];
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        /** @description The name of the route by which it would be asked for, what its address names, and its body as `details`. */
        PreviewRegistryActRequest: {
            /** @constant */
            act: "create-institution";
            details: {
                /**
                 * @description Id of the new institution: never used before in the registry.
                 * @example maji-vijijini
                 */
                id: string;
                /** @enum {string} */
                kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
                /**
                 * @description Id of the institution above it in the registry.
                 * @example maji
                 */
                parent: string;
                /** @enum {string} */
                jurisdiction: "union" | "mainland" | "zanzibar";
                /** @description Whether escalations and appeals stop here. */
                level: boolean;
                name: {
                    /**
                     * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Wakala wa Maji Vijijini
                     */
                    sw: string;
                    /**
                     * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Rural Water Agency
                     */
                    en: string;
                };
                shortName: {
                    /**
                     * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Maji Vijijini
                     */
                    sw: string;
                    /**
                     * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Rural Water
                     */
                    en: string;
                };
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "rename-institution";
            params: {
                /**
                 * @description Id of the institution in the registry.
                 * @example dawasa
                 */
                institution: string;
            };
            details: {
                name: {
                    /**
                     * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Wakala wa Maji Vijijini
                     */
                    sw: string;
                    /**
                     * @description The whole name. 1 to 80 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Rural Water Agency
                     */
                    en: string;
                };
                shortName: {
                    /**
                     * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Maji Vijijini
                     */
                    sw: string;
                    /**
                     * @description For SMS and USSD. 1 to 20 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                     * @example Rural Water
                     */
                    en: string;
                };
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "move-institution";
            params: {
                /**
                 * @description Id of the institution in the registry.
                 * @example dawasa
                 */
                institution: string;
            };
            details: {
                /**
                 * @description Id of the institution above it from now on in the registry.
                 * @example maji
                 */
                parent: string;
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "close-institution";
            params: {
                /**
                 * @description Id of the institution in the registry.
                 * @example dawasa
                 */
                institution: string;
            };
            details: {
                /**
                 * @description Id of who takes its tickets in the registry.
                 * @example dawasa
                 */
                successor: string;
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "create-officer";
            details: {
                /**
                 * @description Id of the new officer: never used before in the registry.
                 * @example zawadi-mushi
                 */
                id: string;
                /**
                 * @description Id of where the officer works in the registry.
                 * @example dawasa
                 */
                institution: string;
                /**
                 * @description The officer's name. 1 to 100 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Zawadi Mushi
                 */
                name: string;
                roles: ("officer" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor")[];
                /** @description May handle sensitive categories. */
                trained: boolean;
                /** @description How the officer is reached, whole. A duty officer has a phone. Kept in the identity vault, and shown nowhere. */
                contact?: {
                    /** Format: email */
                    email: string;
                    /**
                     * @description A Tanzanian mobile number: 0712345678, 255712345678 or +255712345678; spaces, dots, hyphens and brackets may stand between the digits.
                     * @example 0712345678
                     */
                    phone?: string;
                };
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "change-officer";
            params: {
                /**
                 * @description Id of the officer in the registry.
                 * @example rehema-msuya
                 */
                officer: string;
            };
            details: {
                /**
                 * @description The officer's name. 1 to 100 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Zawadi Mushi
                 */
                name?: string;
                roles?: ("officer" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor")[];
                /** @description May handle sensitive categories. */
                trained?: boolean;
                /** @description Takes access away for now, or gives it back: all else stays as it is, and nobody takes the place. */
                suspended?: boolean;
                /** @description How the officer is reached, whole. A duty officer has a phone. Kept in the identity vault, and shown nowhere. */
                contact?: {
                    /** Format: email */
                    email: string;
                    /**
                     * @description A Tanzanian mobile number: 0712345678, 255712345678 or +255712345678; spaces, dots, hyphens and brackets may stand between the digits.
                     * @example 0712345678
                     */
                    phone?: string;
                };
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "move-officer";
            params: {
                /**
                 * @description Id of the officer in the registry.
                 * @example rehema-msuya
                 */
                officer: string;
            };
            details: {
                /**
                 * @description Id of where the officer works from now on in the registry.
                 * @example dawasa
                 */
                institution: string;
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "remove-officer";
            params: {
                /**
                 * @description Id of the officer in the registry.
                 * @example rehema-msuya
                 */
                officer: string;
            };
            details: {
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "end-sight-wait";
            params: {
                /**
                 * @description Id of the officer in the registry.
                 * @example rehema-msuya
                 */
                officer: string;
            };
            details: {
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "appoint-head";
            params: {
                /**
                 * @description Id of the institution in the registry.
                 * @example dawasa
                 */
                institution: string;
            };
            details: {
                /**
                 * @description Id of the officer in the registry.
                 * @example rehema-msuya
                 */
                officer: string;
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "appoint-acting-head";
            params: {
                /**
                 * @description Id of the institution in the registry.
                 * @example dawasa
                 */
                institution: string;
            };
            details: {
                /**
                 * @description Id of the officer in the registry.
                 * @example rehema-msuya
                 */
                officer: string;
                /**
                 * Format: date
                 * @description The first day, local.
                 * @example 2026-12-01
                 */
                from: string;
                /**
                 * Format: date
                 * @description The last day, local.
                 * @example 2026-12-31
                 */
                until: string;
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "end-headship";
            params: {
                /**
                 * @description Id of the institution in the registry.
                 * @example dawasa
                 */
                institution: string;
            };
            details: {
                /**
                 * @description Id of the officer in the registry.
                 * @example rehema-msuya
                 */
                officer: string;
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "set-institution-deadlines";
            params: {
                /**
                 * @description Id of the institution in the registry.
                 * @example dawasa
                 */
                institution: string;
            };
            details: {
                /** @description They take the place of all rows there were. */
                rows: {
                    /** @enum {string} */
                    kind: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                    urgent: boolean;
                    /**
                     * @description Id of a category, where the row is for it alone in the registry.
                     * @example maji
                     */
                    category?: string;
                    acknowledge: {
                        amount: number;
                        /** @enum {string} */
                        unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                    };
                    respond?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                    };
                    appealWindow?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                    };
                }[];
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "set-deadlines";
            details: {
                /** @description They take the place of all rows there were. */
                rows: {
                    /** @enum {string} */
                    kind: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                    urgent: boolean;
                    /**
                     * @description Id of a category, where the row is for it alone in the registry.
                     * @example maji
                     */
                    category?: string;
                    acknowledge: {
                        amount: number;
                        /** @enum {string} */
                        unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                    };
                    respond?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                    };
                    appealWindow?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                    };
                }[];
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        } | {
            /** @constant */
            act: "change-calendar";
            details: {
                /**
                 * @description Local dates on which offices are closed.
                 * @example [
                 *       "2026-11-27"
                 *     ]
                 */
                add: string[];
                /**
                 * @description Local dates on which they are open again.
                 * @example []
                 */
                remove: string[];
                /** @description What is celebrated on days that are added, as everybody reads it. */
                celebrations?: {
                    /** Format: date */
                    date: string;
                    name: {
                        /**
                         * @description What is celebrated. 1 to 60 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                         * @example Idd el Fitr
                         */
                        sw: string;
                        /**
                         * @description What is celebrated. 1 to 60 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                         * @example Eid al-Fitr
                         */
                        en: string;
                    };
                }[];
                /**
                 * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
                 * @example Tangazo la Serikali Na. 512 la 2026
                 */
                why: string;
            };
        };
        DecideProposalRequest: {
            /**
             * @description Confirmed, it is done at once, if it still changes just what was proposed. Who proposed it only takes it back.
             * @enum {string}
             */
            decision: "confirm" | "decline" | "withdraw";
            /**
             * @description Why it is done. It stays in the history. 1 to 500 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tangazo la Serikali Na. 512 la 2026
             */
            why: string;
        };
        SubmitDeskTicketRequest: {
            /** @enum {string} */
            kind: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
            /**
             * @description Id of a category in the registry.
             * @example huduma-duni
             */
            category: string;
            /**
             * @description Id of the institution that it is sent to in the registry.
             * @example afya
             */
            institution: string;
            /**
             * @description What it is about, in one line. 1 to 200 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
             * @example Sijapata cheti cha kuzaliwa
             */
            subject: string;
            /**
             * @description What happened. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Niliomba cheti cha kuzaliwa mwezi wa nane, na hadi leo sijapewa.
             */
            description: string;
            /**
             * @description What should be done about it. 1 to 1000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Naomba nipewe cheti changu.
             */
            remedySought?: string;
            /**
             * @description It is about the head of that office: then it starts at the level above.
             * @default false
             */
            aboutHead: boolean;
            /**
             * @description Id of the officer that it is about in the registry.
             * @example rehema-msuya
             */
            aboutOfficer?: string;
            /**
             * @description The officer that it is about, where only the name is known. 1 to 100 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
             * @example Bwana Mussa wa dirisha la tatu
             */
            officerName?: string;
            /**
             * @description The number of a ticket: 12 digits; spaces and hyphens between them are ignored.
             * @example 261112345671
             */
            cites?: string;
            /**
             * @description anonymous: nothing that identifies is asked or stored; confidential: no officer sees the contact; identified: the officer who handles it sees the name.
             * @enum {string}
             */
            openness: "anonymous" | "confidential" | "identified";
            /** @description How you can be reached: a phone, an e-mail address or both. E-mail goes anywhere; SMS only to the countries that the stage names. The receipt says by what you are told (`noticesBy`). */
            contact?: {
                /**
                 * @description A phone: a Tanzanian mobile number as 0712345678, 255712345678 or +255712345678; of another country with + and its code, +254712345678. Spaces, dots, hyphens and brackets may stand between the digits.
                 * @example 0712345678
                 */
                phone?: string;
                /**
                 * @description An e-mail address of at most 254 characters.
                 * @example asha@example.com
                 */
                email?: string;
                /**
                 * @description Your name. 1 to 100 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; no line ends, no control or bidirectional control characters.
                 * @example Asha Juma
                 */
                name?: string;
            };
            /**
             * @description No: nothing is ever sent to the contact.
             * @default true
             */
            safeToContact: boolean;
            /**
             * @description The language of the notices about this ticket.
             * @default sw
             * @enum {string}
             */
            language: "sw" | "en";
            place?: {
                /**
                 * @description Id of a region in the registry.
                 * @example mkoa-dodoma
                 */
                region?: string;
                /**
                 * @description Id of a council in the registry.
                 * @example dodoma-cc
                 */
                council?: string;
                /**
                 * @description Id of a ward in the registry.
                 * @example kata-makole
                 */
                ward?: string;
                /** @description It is rounded to a thousandth of a degree, about 100 metres, before anything is stored. */
                point?: {
                    latitude: number;
                    longitude: number;
                };
            };
            /**
             * @description Somebody came, or a letter did.
             * @enum {string}
             */
            way: "walk-in" | "letter";
            /** @description The received stamp: deadlines run from it. The policy says how far back it may lie. */
            receivedAt: components["schemas"]["Instant"];
        };
        /**
         * Format: date-time
         * @description A moment in UTC, to the whole second.
         * @example 2026-11-24T14:48:17Z
         */
        Instant: string;
        MeanwhileEntry: {
            version: number;
            act: {
                code: components["schemas"]["Act"];
                word: string;
            };
            at: components["schemas"]["Instant"];
            by: {
                /** @enum {string} */
                actor: "citizen" | "officer" | "assignee" | "head" | "head-above" | "complaints-officer" | "former-holder" | "oversight" | "custodian" | "system";
                officer?: components["schemas"]["NamedOfficer"];
                institution?: components["schemas"]["NamedInstitution"];
            };
            /** @enum {string} */
            status: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
            /** @description Who held it by then. */
            institution: components["schemas"]["NamedInstitution"];
        };
        /** @enum {string} */
        Act: "submit" | "acknowledge" | "assign" | "assign-to-self" | "start" | "request-information" | "reply" | "resume" | "note" | "respond" | "extend" | "transfer" | "object" | "keep-transfer" | "undo-transfer" | "escalate" | "remind" | "flag" | "rearm" | "recompute" | "direct" | "report-direction" | "reclassify" | "undo-reclassification" | "raise-urgency" | "lower-urgency" | "name-officer" | "refer" | "set-aside" | "accept" | "undo-acceptance" | "confirm-remedy" | "appeal" | "lapse" | "settle" | "rate" | "withdraw" | "undo-withdrawal" | "carry-on" | "merge" | "take-in" | "part" | "unassign" | "succeed" | "open-up" | "hide-again" | "change-preferences" | "lose-touch" | "confirm-phone" | "disown-phone" | "request-identity" | "grant-identity" | "refuse-identity" | "remind-custodians" | "lapse-identity" | "attach" | "refuse-file" | "remove-file";
        NamedOfficer: {
            id: string;
            name?: string;
        };
        NamedInstitution: {
            id: string;
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
        };
        /** @description One text in Swahili and in English. */
        Text: {
            sw: string;
            en: string;
        };
        /** @description proof-of-work-needed: a challenge of ALTCHA (v2). Solve it by counting up from 0, and send the request again with `Mrejesho-Proof`. */
        ProofChallenge: {
            parameters: {
                /** @constant */
                algorithm: "PBKDF2/SHA-256";
                /** @description Iterations of one derivation. */
                cost: number;
                data: {
                    /** @description For which ticket and day it is good, hashed. */
                    about: string;
                    /** @description So many are needed on average, and twice as many at most. */
                    derivations: number;
                    /** @description In seconds since 1970. */
                    expiresAt: number;
                };
                keyLength: number;
                keyPrefix: string;
                nonce: string;
                salt: string;
            };
            signature: string;
        };
        LoginIssuer: {
            authorizationEndpoint: string;
            clientId: string;
            scope: string;
        };
        OfficerSession: {
            /** @description For `Authorization: Bearer`. To be kept in memory only. */
            accessToken: string;
            expiresInSeconds: number;
            /** @description Whose login it is, as the registry calls them. */
            officer: string;
            /** @description After so many seconds the officer must log in again. */
            loginEndsInSeconds: number;
        };
        LoginEnded: {
            /** @description Where the browser goes to end the issuer's own session too. */
            endSessionUrl?: string;
        };
        Officer: {
            id: string;
            name: string;
            institution: components["schemas"]["NamedInstitution"];
            /** @description Since when there, where that is kept. */
            since?: components["schemas"]["Instant"];
            /** @description `head` only while the officer heads one. */
            roles: {
                /** @enum {string} */
                code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                word: string;
            }[];
            /** @description The institutions that the officer heads now. */
            heads: {
                id: string;
                name: components["schemas"]["Text"];
                shortName: components["schemas"]["Text"];
                /** @description Kaimu: acts for the head between two dates. */
                acting: boolean;
                /** @description Acting: from this moment on. */
                since?: components["schemas"]["Instant"];
                /** @description Acting: to this moment, included. */
                until?: components["schemas"]["Instant"];
            }[];
            /** @description May handle sensitive categories. */
            trained: boolean;
            permissions: ("self:read" | "queues:read" | "tickets:open" | "tickets:act" | "desk:submit" | "identities:request" | "identities:decide" | "reads:list" | "measures:read" | "registry:administer" | "registry:history" | "trails:read")[];
        };
        QueuePage: {
            /** @description What is due first before the rest. A page is full or the last. */
            lines: components["schemas"]["QueueLine"][];
            next?: string;
        };
        QueueLine: {
            number: string;
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            urgent: boolean;
            status: {
                /** @enum {string} */
                code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                word: string;
            };
            /** @description Until when what it waits for is due. */
            due: components["schemas"]["Instant"];
            dueDate: components["schemas"]["LocalDate"];
            /** @description Whether what it waits for is late. */
            overdue: boolean;
            /** @description Who holds it. */
            institution: components["schemas"]["NamedInstitution"];
            /** @description Id of the unit of the same institution that works on it. */
            unit?: string;
            /**
             * @description How pressing it is. soon: on the next day; still: its clock stands; rest: no office is waited for.
             * @enum {string}
             */
            dueLook: "late" | "today" | "soon" | "later" | "still" | "rest";
            /** @description By when it is due, in the language of the request. */
            dueWords: string;
            assignee?: {
                id: string;
                name?: string;
            };
            category?: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @description Where it happened, as the citizen said. */
            place?: {
                region?: components["schemas"]["NamedPlace"];
                council?: components["schemas"]["NamedPlace"];
                ward?: components["schemas"]["NamedPlace"];
            };
            submittedAt?: components["schemas"]["Instant"];
            submittedDate?: components["schemas"]["LocalDate"];
            /** @description How long ago it was sent, in words. */
            age?: string;
            /** @description While nobody has acknowledged it: until when that is due. */
            acknowledgeBy?: components["schemas"]["Instant"];
            acknowledgeByDate?: components["schemas"]["LocalDate"];
            /** @description Its citizen wrote since anybody who works on it last acted. Told where it is worked on: to its holder and unit, and to whom it is assigned. */
            newMessage: boolean;
        };
        NamedPlace: {
            id: string;
            name: components["schemas"]["Text"];
        };
        CountedQueue: {
            /** @description What the institution holds itself, or works on as a unit: a filter with `here`. */
            here: components["schemas"]["QueueCounts"];
            /** @description What is held under it. A filter without `here` finds both. */
            below?: components["schemas"]["QueueCounts"];
            /**
             * @description More are about people than are looked at: there may be more of everything.
             * @constant
             */
            atLeast?: true;
        };
        QueueCounts: {
            /** @description All that wait. */
            open: number;
            urgent: number;
            /** @description As their clocks told: some minutes at most after they became so. */
            overdue: number;
            unacknowledged: number;
            /** @description Absent for who sees the status of tickets alone. */
            unassigned?: number;
            /** @description Those that are none are left out. */
            statuses: {
                [key: string]: number;
            };
            kinds: {
                [key: string]: number;
            };
            /** @description By ids; of what is held here alone. */
            categories?: {
                [key: string]: number;
            };
        };
        Measures: {
            institution: components["schemas"]["MeasuredInstitution"];
            /** @description What lies above it, from the top down, as far as its figures are open to the caller. */
            path: components["schemas"]["MeasuredInstitution"][];
            /** @description Up to when all is counted: two to three minutes ago. Absent: nothing was counted so far. */
            asOf?: components["schemas"]["Instant"];
            /** @description What is left out. about-people: complaints about a person and sensitive matters, which are shown from a ministry on, and to nobody who is or was there or under it. independent-details: of an independent body, all but what stands, comes and goes. */
            without: ("about-people" | "independent-details")[];
            standing: components["schemas"]["StandingFigures"];
            sinceLastWeek: components["schemas"]["StandingChange"];
            ages: components["schemas"]["PendingByAge"];
            /** @example 2026-10 */
            month: string;
            /** @description Of the month. */
            summary?: components["schemas"]["MeasuresSummary"];
            /** @description Of the month before, to compare. */
            before?: components["schemas"]["MeasuresSummary"];
            /** @description Of the month. */
            reach?: components["schemas"]["Reach"];
            signs?: components["schemas"]["SignsOfGaming"];
            /** @description The last 31, today included. */
            days: components["schemas"]["TrendDay"][];
            /** @description From Monday to Sunday: the one that runs, up to today, and the four before it. Fewer while rounds are far behind. */
            weeks: components["schemas"]["TrendWeek"][];
            /** @description Thirteen, up to this one. */
            months: components["schemas"]["TrendMonth"][];
        };
        MeasuredInstitution: {
            id: string;
            /** @enum {string} */
            kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
            /** @description How many lie right under it. */
            children: number;
        };
        StandingFigures: {
            /** @description Sent, and nobody has acknowledged them. */
            open: number;
            /** @description An office works on them, or waits for their citizens. */
            inProgress: number;
            /** @description Answered or closed. */
            completed: number;
            /** @description Of what is not completed: later with the answer than the law allows. */
            overdue: number;
            /** @description Of what is open: not acknowledged in time, and not late with the answer yet. With `overdue` it is what the list of what is overdue has. */
            acknowledgementOverdue: number;
            /** @description The clock stands still, as the citizen was asked something. */
            paused: number;
        };
        /** @description More, or with a minus fewer, than seven days ago. */
        StandingChange: {
            /** @description Sent, and nobody has acknowledged them. */
            open: number;
            /** @description An office works on them, or waits for their citizens. */
            inProgress: number;
            /** @description Answered or closed. */
            completed: number;
            /** @description Of what is not completed: later with the answer than the law allows. */
            overdue: number;
            /** @description Of what is open: not acknowledged in time, and not late with the answer yet. With `overdue` it is what the list of what is overdue has. */
            acknowledgementOverdue: number;
            /** @description The clock stands still, as the citizen was asked something. */
            paused: number;
        };
        /** @description What is to be answered, by how long it has waited. */
        PendingByAge: {
            /** @description Working days since it was first sent: 5, 15, 30, 60. Absent: more. */
            upTo?: number;
            count: number;
        }[];
        MeasuresSummary: {
            /** @description How tickets came to be answered there; what is none is left out. */
            came: {
                /** @enum {string} */
                code: "arrived" | "received.transfer" | "received.escalation" | "received.appeal" | "received.objection" | "received.naming" | "received.succession" | "reopened" | "reclassified.in" | "moved.in";
                word: string;
                count: number;
            }[];
            went: {
                /** @enum {string} */
                code: "answered" | "noted" | "withdrawn" | "left.transfer" | "left.escalation" | "left.handing-up" | "left.objection" | "left.naming" | "left.succession" | "reclassified.out" | "moved.out";
                word: string;
                count: number;
            }[];
            acknowledgedInTime: components["schemas"]["CountedShare"];
            /** @description Of what was due in the month. What the clock took away was not answered. */
            answeredInTime: components["schemas"]["CountedShare"];
            /** @description The same by the dates without extensions. */
            answeredAsFirstDue: components["schemas"]["CountedShare"];
            /** @description Of what was due: taken away by the clock. */
            escalated: components["schemas"]["CountedShare"];
            /** @description Working days at the institution, of what came in the month. */
            daysToAnswer: components["schemas"]["WaitingTime"];
            /** @description Calendar days from sending to the first answer of anybody, of what was sent in the month. */
            daysOfWaiting: components["schemas"]["WaitingTime"];
            /** @description Of answers whose window ended in the month. */
            appealed: components["schemas"]["CountedShare"];
            /** @description Of appeals that were decided: for the citizen. */
            overturned: components["schemas"]["CountedShare"];
            settled: {
                confirmed: number;
                silent: number;
                rejected: number;
            };
            rating: {
                of: number;
                mean?: number;
                poor: {
                    count: number;
                    of: number;
                    /** @description Within what the true share lies, 95 times of a hundred (Wilson). */
                    interval?: {
                        from: number;
                        upTo: number;
                    };
                };
            };
            promises: {
                kept: number;
                broken: number;
                noWord: number;
            };
            withdrawn: {
                count: number;
                of: number;
                afterMessage: number;
                underPressure: number;
            };
            /** @description Directions due in the month. What is in none of the others is late and not done. */
            directions: {
                due: number;
                inTime: number;
                late: number;
                overtaken: number;
            };
            stretched: {
                extended: number;
                asked: number;
                daysPaused: number;
            };
        };
        /** @description So many of so many. */
        CountedShare: {
            count: number;
            of: number;
        };
        /** @description By Kaplan and Meier: what still waits counts with how long it has waited so far. */
        WaitingTime: {
            /** @description Absent: more than half of them were not answered yet. */
            median?: number;
            /** @description Within which nine of ten were. Absent: fewer were. */
            ninetieth?: number;
            of: number;
        };
        /** @description Of what citizens sent in the month. Where nobody writes, perhaps nobody can. */
        Reach: {
            channels: {
                [key: string]: number;
            };
            openness: {
                [key: string]: number;
            };
            languages: {
                [key: string]: number;
            };
            /** @description The most first. What says no place is in none. */
            regions: {
                id: string;
                name: components["schemas"]["Text"];
                count: number;
            }[];
            /** @description Citizens to whom no message comes any more. */
            outOfReach: number;
        };
        /** @description Worth a look, and proof of nothing. Absent for the people of the institution itself: it is told to those above and to oversight. */
        SignsOfGaming: {
            /** @enum {string} */
            code: "rejected-at-once" | "answered-on-last-day" | "transferred-on-last-day" | "catch-all" | "put-off";
            word: string;
            /** @description How it is counted. */
            explained: string;
            share: components["schemas"]["CountedSign"];
            /** @description In the month before. */
            before: components["schemas"]["CountedSign"];
        }[];
        /** @description So many of so many. What is of fewer than five is not told. */
        CountedSign: {
            /** @description Absent: fewer than five. */
            of?: number;
            /** @description Absent: some and fewer than five, or fewer than five in all. */
            count?: number;
        };
        TrendDay: {
            date: components["schemas"]["LocalDate"];
            arrived: number;
            answered: number;
            /** @description Not completed at its end. */
            waiting: number;
        };
        TrendWeek: {
            /** @description A Monday. */
            from: components["schemas"]["LocalDate"];
            /** @description The Sunday after it, or today. */
            upTo: components["schemas"]["LocalDate"];
            arrived: number;
            answered: number;
            /** @description Not completed at its end. */
            waiting: number;
        };
        TrendMonth: {
            month: string;
            arrived: number;
            answered: number;
            waiting: number;
            answeredInTime?: components["schemas"]["CountedShare"];
        };
        ComparedUnits: {
            institution: components["schemas"]["MeasuredInstitution"];
            /** @description Up to when all is counted: two to three minutes ago. Absent: nothing was counted so far. */
            asOf?: components["schemas"]["Instant"];
            /** @description What is left out. about-people: complaints about a person and sensitive matters, which are shown from a ministry on, and to nobody who is or was there or under it. independent-details: of an independent body, all but what stands, comes and goes. */
            without: ("about-people" | "independent-details")[];
            month: string;
            /** @description What all of them answered in time. */
            together: components["schemas"]["CountedShare"];
            units: components["schemas"]["ComparedUnit"][];
        };
        ComparedUnit: {
            institution: components["schemas"]["MeasuredInstitution"];
            standing: components["schemas"]["StandingFigures"];
            /** @description Absent: fewer than five were due. */
            answeredInTime?: components["schemas"]["CountedShare"];
            share?: number;
            /** @description Absent: fewer than thirty were due, too few for a rank. */
            group?: {
                /** @enum {string} */
                code: "large" | "middle" | "small";
                word: string;
            };
            /** @description In its group; those alike have the same. */
            rank?: number;
            /** @description Beyond which limit of the funnel: it does something otherwise than the others. */
            beyond?: {
                /** @enum {string} */
                limit: "usual" | "almostAll";
                /** @enum {string} */
                side: "below" | "above";
            };
            /** @description Between which shares so many lie by chance alone, 95 and 99.8 times of a hundred. */
            funnel?: {
                usual: components["schemas"]["ShareLimits"];
                almostAll: components["schemas"]["ShareLimits"];
            };
        };
        ShareLimits: {
            from: number;
            upTo: number;
        };
        DirectionPage: {
            directions: components["schemas"]["ListedDirection"][];
            next?: string;
        };
        ListedDirection: {
            number: string;
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            urgent: boolean;
            /** @description The version of the event that gave it: with the number of the ticket it names the direction. */
            direction: number;
            given: components["schemas"]["DirectionDeed"];
            /** @description The office that it went to. */
            to: components["schemas"]["NamedInstitution"];
            dueBy: components["schemas"]["Instant"];
            dueDate: components["schemas"]["LocalDate"];
            /** @description done: its office reported so. replaced: a later one took its place. answered, moved-on, closed: its ticket was, before anybody reported. */
            state: {
                /** @enum {string} */
                code: "open" | "late" | "done" | "replaced" | "answered" | "moved-on" | "closed";
                word: string;
            };
            /** @description It is late, or was done late. */
            late: boolean;
            /**
             * @description How pressing it is, while it is to be done. soon: on the next day.
             * @enum {string}
             */
            dueLook?: "late" | "today" | "soon" | "later";
            /** @description By when it is due, in the language of the request, while it is to be done. */
            dueWords?: string;
            /** @description When it was done or overtaken; by whom, where it was done and the ticket is seen whole. */
            ended?: {
                at: components["schemas"]["Instant"];
                date: components["schemas"]["LocalDate"];
                officer?: {
                    id: string;
                    name?: string;
                };
                institution?: components["schemas"]["NamedInstitution"];
            };
        };
        DirectionDeed: {
            at: components["schemas"]["Instant"];
            date: components["schemas"]["LocalDate"];
            officer?: {
                id: string;
                name?: string;
            };
            institution?: components["schemas"]["NamedInstitution"];
        };
        Surges: {
            surges: components["schemas"]["ListedSurge"][];
        };
        ListedSurge: {
            category: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @description The council that the tickets name; the region, where they name no council. Absent: they name neither. */
            place?: components["schemas"]["NamedPlace"];
            /** @description Whose matter it is: the lowest office under which more than half of its tickets went. */
            office: components["schemas"]["NamedInstitution"];
            /** @description When its first hour began. */
            since: components["schemas"]["Instant"];
            /** @description When it is over, or was, unless it goes on. */
            until: components["schemas"]["Instant"];
            isOver: boolean;
            /** @description How many tickets came within those hours, when it was found. */
            seen: number;
            /** @description How many those hours of the week usually bring, to a tenth. */
            usual: number;
            /** @description How many would still have been usual. */
            upTo: number;
            /** @description Within how many hours they came. */
            hours: number;
            /** @description How many earlier weeks were known. Under four, what is usual is in part assumed. */
            weeks: number;
            /** @description All of that as sentences, in the language of the request. */
            explained: string;
        };
        TicketLinkPage: {
            tickets: components["schemas"]["TicketLink"][];
            next?: string;
        };
        TicketLink: {
            number: string;
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            urgent: boolean;
            /** @enum {string} */
            role: "holding" | "held";
            /** @enum {string} */
            state: "open" | "closed";
            /** @description held: when it was handed on. holding: when it was closed, or while it is open, when it came. */
            since: components["schemas"]["Instant"];
            sinceDate: components["schemas"]["LocalDate"];
        };
        OpenedTicket: {
            number: string;
            /** @description Of the ticket. Rises with whatever happens to it. In quotes, `If-Match` of an act takes it. */
            version: number;
            /**
             * @description status: no text; history: what was there until it was handed over, and the status; all: everything.
             * @enum {string}
             */
            shows: "status" | "history" | "all";
            status: {
                /** @enum {string} */
                code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                word: string;
                group: {
                    /** @enum {string} */
                    code: "open" | "in-progress" | "completed";
                    word: string;
                };
                /** @enum {string} */
                because?: "accepted" | "lapsed" | "withdrawn" | "set-aside" | "noted" | "final";
            };
            urgent: boolean;
            /** @description Who holds it now. */
            institution: components["schemas"]["NamedInstitution"];
            acknowledgeBy: components["schemas"]["Instant"];
            acknowledgedAt?: components["schemas"]["Instant"];
            /** @description Absent where none is due, and while the clock stands. */
            respondBy?: components["schemas"]["Instant"];
            respondByDate?: components["schemas"]["LocalDate"];
            /** @description Whether what it waits for is late: until somebody acknowledges it that, then the answer. */
            overdue: boolean;
            respondedAt?: components["schemas"]["Instant"];
            windowEndsAt?: components["schemas"]["Instant"];
            /** @description The times that run, stand or are over, in words. Empty: nothing is waited for. */
            clocks: components["schemas"]["Countdown"][];
            /** @description What this officer may do now. Each was tried as it would be done: what it names, a receiver or a date, may still be refused. */
            acts: components["schemas"]["ActForOfficer"][];
            /** @description What is this officer's to do on this ticket and cannot be done now, and why. */
            notNow: components["schemas"]["ActNotNow"][];
            /** @description Why the officer does not work on it at all: they wrote it down, handed it on, or answered it below. */
            whyNone?: components["schemas"]["WhyNot"];
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            submittedAt: components["schemas"]["Instant"];
            submission?: components["schemas"]["Submission"];
            present?: components["schemas"]["PresentTicket"];
            /** @description In order: its newest page; with a cursor, an older one. */
            history?: components["schemas"]["HistoryEntry"][];
            /** @description The names of what the submission and this page of the history say by id, by that id. An id that the registry has no longer is left out. */
            names?: {
                places: {
                    [key: string]: components["schemas"]["Text"];
                };
                officers: {
                    [key: string]: string;
                };
                institutions: {
                    [key: string]: components["schemas"]["Text"];
                };
                categories: {
                    [key: string]: components["schemas"]["Text"];
                };
            };
            /** @description What came before: give it as `cursor`. Absent: this is the oldest page. */
            older?: string;
            /** @description To officers of its holder who see all of it, on the newest page. Absent: it is compared with none. */
            alike?: components["schemas"]["AlikeTickets"];
            /** @description How far each is. To open one has a route of its own, and is another read. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description Who chose to be known: to the officer it is assigned to and the head. */
            citizen?: {
                name: string;
            };
        };
        Countdown: {
            /** @enum {string} */
            of: "acknowledge" | "respond" | "appeal";
            /** @enum {string} */
            state: "runs" | "late" | "stands";
            /** @description runs, late: the last second. stands: when it goes on at the latest. */
            until: components["schemas"]["Instant"];
            /** @description stands: since when. */
            since?: components["schemas"]["Instant"];
            /** @example Answer due by Thursday 26/11, 15:30: in 3 working days. */
            text: string;
        };
        ActForOfficer: {
            /** @enum {string} */
            code: "acknowledge" | "assign" | "assign-to-self" | "start" | "request-information" | "reply" | "note" | "respond" | "extend" | "transfer" | "keep-transfer" | "undo-transfer" | "escalate" | "direct" | "report-direction" | "reclassify" | "raise-urgency" | "lower-urgency" | "name-officer" | "refer" | "set-aside" | "carry-on" | "merge" | "part" | "request-identity";
            word: string;
            /** @description How it is asked for. */
            route: {
                /** @example decide-transfer */
                name: string;
                /** @constant */
                method: "POST";
                /** @example /v1/officer/tickets/261100000017/transfer-decision */
                path: string;
                /**
                 * @description What of the body makes it this act.
                 * @example {
                 *       "decision": "keep"
                 *     }
                 */
                body?: {
                    [key: string]: string;
                };
            };
            /** @description The last second in which it can be done, where the rules set one. */
            until?: components["schemas"]["Instant"];
            untilDate?: components["schemas"]["LocalDate"];
            /** @description How often it can be done still, and how often in all. */
            left?: {
                count: number;
                of: number;
                text: string;
            };
            /** @description extend: the longest extension. */
            most?: {
                amount: number;
                /** @enum {string} */
                unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                text: string;
            };
        };
        ActNotNow: {
            /** @enum {string} */
            code: "acknowledge" | "assign" | "assign-to-self" | "start" | "request-information" | "reply" | "note" | "respond" | "extend" | "transfer" | "keep-transfer" | "undo-transfer" | "escalate" | "direct" | "report-direction" | "reclassify" | "raise-urgency" | "lower-urgency" | "name-officer" | "refer" | "set-aside" | "carry-on" | "merge" | "part" | "request-identity";
            word: string;
            whyNot: components["schemas"]["WhyNot"];
        };
        /** @description Which rule stands against it, and that as a sentence. */
        WhyNot: {
            /** @enum {string} */
            code: "wrong-status" | "wrote-it-down" | "answered-below" | "no-longer-theirs" | "no-longer-assigned" | "is-about-them" | "not-active" | "not-trained" | "not-of-this-institution" | "kept-from-them" | "nobody-named" | "directed-elsewhere" | "not-the-deciding-level" | "head-only" | "nobody-above" | "only-one-receives" | "held-it-before" | "never-held-it" | "cannot-take-it" | "third-transfer-done" | "transferred-since-escalated" | "appeals-stay" | "already-extended" | "no-more-extensions" | "no-more-pauses" | "objected-already" | "too-often-today" | "undone-already" | "too-late-to-transfer" | "too-late-to-reclassify" | "deadline-passed" | "window-over" | "not-due-yet" | "date-not-ahead" | "needs-no-response" | "urgent-never-pauses" | "not-extendable" | "too-long" | "nothing-changes" | "nobody-to-tell" | "not-of-this-category" | "not-urgent" | "only-complaints-are-urgent" | "lower-urgency-first" | "no-name-to-bind" | "name-unbound" | "no-response-to-rate" | "nothing-promised" | "nothing-to-object-to" | "nothing-directed" | "no-objection" | "final-answer" | "not-finally-answered" | "not-alike" | "sensitive" | "merged" | "not-merged" | "hidden-by-withdrawal" | "nothing-to-reveal" | "identity-asked-already" | "decided-already" | "not-read";
            text: string;
        };
        Submission: {
            /** @enum {string} */
            language: "sw" | "en";
            /** @enum {string} */
            channel: "web" | "app" | "ussd" | "desk";
            sentTo: components["schemas"]["NamedInstitution"];
            place?: {
                region?: string;
                council?: string;
                ward?: string;
                point?: {
                    latitude: number;
                    longitude: number;
                };
            };
            subject: string;
            description: string;
            remedySought?: string;
            officerName?: string;
            /** @description Absent: the words are those that were written. Otherwise they are not shown, and this sentence stands in their place, in the caller's language: they were changed by somebody (forged), or are missing. Whoever runs the system is told of it. */
            lost?: {
                /** @enum {string} */
                code: "forged" | "missing";
                word: string;
            };
        };
        PresentTicket: {
            category: {
                id: string;
                name: components["schemas"]["Text"];
            };
            openness: {
                /** @enum {string} */
                code: "anonymous" | "confidential" | "identified";
                word: string;
            };
            sensitive: boolean;
            assignee?: components["schemas"]["NamedOfficer"];
            unit?: components["schemas"]["NamedInstitution"];
            aboutOfficer?: components["schemas"]["NamedOfficer"];
            aboutHead: boolean;
            /** @description A name in free text waits to be bound to an officer, or to none. */
            unboundName: boolean;
            /** @enum {string} */
            outcome?: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred" | "set-aside";
            promisedBy?: components["schemas"]["Instant"];
            objectionDueAt?: components["schemas"]["Instant"];
            /** @description Until when the newest direction is to be carried out, as long as that lies ahead. */
            directedBy?: components["schemas"]["Instant"];
            /** @description The newest directions, the last first, and what became of them. */
            directions: components["schemas"]["TicketDirection"][];
            /** @description The clock stands until the citizen replies, and no longer than this. */
            replyAwaitedUntil?: components["schemas"]["Instant"];
            mergedInto?: string;
        };
        TicketDirection: {
            /** @description The version of the event that gave it: with the number of the ticket it names the direction. */
            direction: number;
            given: components["schemas"]["DirectionDeed"];
            /** @description The office that it went to. */
            to: components["schemas"]["NamedInstitution"];
            dueBy: components["schemas"]["Instant"];
            dueDate: components["schemas"]["LocalDate"];
            /** @description done: its office reported so. replaced: a later one took its place. answered, moved-on, closed: its ticket was, before anybody reported. */
            state: {
                /** @enum {string} */
                code: "open" | "late" | "done" | "replaced" | "answered" | "moved-on" | "closed";
                word: string;
            };
            /** @description It is late, or was done late. */
            late: boolean;
            /**
             * @description How pressing it is, while it is to be done. soon: on the next day.
             * @enum {string}
             */
            dueLook?: "late" | "today" | "soon" | "later";
            /** @description By when it is due, in the language of the request, while it is to be done. */
            dueWords?: string;
            /** @description When it was done or overtaken; by whom, where it was done and the ticket is seen whole. */
            ended?: {
                at: components["schemas"]["Instant"];
                date: components["schemas"]["LocalDate"];
                officer?: {
                    id: string;
                    name?: string;
                };
                institution?: components["schemas"]["NamedInstitution"];
            };
        };
        HistoryEntry: {
            version: number;
            act: {
                code: components["schemas"]["Act"];
                word: string;
            };
            at: components["schemas"]["Instant"];
            by: {
                /** @enum {string} */
                actor: "citizen" | "officer" | "assignee" | "head" | "head-above" | "complaints-officer" | "former-holder" | "oversight" | "custodian" | "system";
                officer?: components["schemas"]["NamedOfficer"];
                institution?: components["schemas"]["NamedInstitution"];
            };
            /** @enum {string} */
            status: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
            /** @description Who held it by then. */
            institution: components["schemas"]["NamedInstitution"];
            facts: components["schemas"]["EventFacts"];
            /** @description What was written with it. */
            written: {
                message?: string;
                reason?: string;
                remedy?: string;
                body?: string;
            };
            /** @description Absent: the words are those that were written. Otherwise they are not shown, and this sentence stands in their place, in the caller's language: they were changed by somebody (forged), or are missing. Whoever runs the system is told of it. */
            lost?: {
                /** @enum {string} */
                code: "forged" | "missing";
                word: string;
            };
        };
        EventFacts: {
            answeredBy?: string;
            answeredIn?: string;
            /** @description The version of the entry that asked for the identity. */
            asked?: number;
            asker?: string;
            /** @constant */
            becameUrgent?: true;
            /** @enum {string} */
            because?: "unintelligible" | "advertisement" | "abuse" | "already-answered";
            /** @constant */
            catchAll?: true;
            categoryBefore?: string;
            cites?: string;
            /** @constant */
            couldMeanHead?: true;
            count?: number;
            decider?: string;
            direction?: number;
            dueBy?: components["schemas"]["Instant"];
            fewerRights?: boolean;
            /** @constant */
            final?: true;
            /** @enum {string} */
            finding?: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
            giver?: string;
            institution?: string;
            joined?: string;
            /** @enum {string} */
            kindBefore?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
            /** @constant */
            lifeAtRisk?: true;
            main?: string;
            officer?: string;
            /** @enum {string} */
            opennessBefore?: "anonymous" | "confidential" | "identified";
            /** @description Whether the citizen was pressed to withdraw it: shown to heads above alone. */
            pressure?: boolean;
            promisedBy?: components["schemas"]["Instant"];
            /** @enum {number} */
            rating?: 1 | 2 | 3 | 4 | 5;
            receivedAt?: components["schemas"]["Instant"];
            remedied?: boolean;
            /** @enum {string} */
            step?: "reminder-first" | "reminder-second" | "acknowledgement-missed" | "acknowledgement-missed-again" | "flagged" | "window-closing" | "objection-missed" | "remedy-due" | "recurring" | "direction-due" | "direction-missed";
            takenBack?: number;
            /** @constant */
            undecidable?: true;
            unit?: string;
            viewUntil?: components["schemas"]["Instant"];
            /** @enum {string} */
            way?: "walk-in" | "letter";
            file?: components["schemas"]["EventFile"];
            /** @description The files that its citizen named with what was written. */
            attachments?: components["schemas"]["NamedFile"][];
        };
        EventFile: {
            /** @description Which of the attachments of the ticket, from 1. */
            place: number;
            /**
             * @description By its content.
             * @enum {string}
             */
            type?: "image/jpeg" | "image/png" | "application/pdf";
            /** @description Of the cleaned file, in bytes. */
            size?: number;
            /** @description Why it was refused and deleted. */
            because?: {
                /** @enum {string} */
                code: "unknown-format" | "damaged" | "too-large" | "too-many-pixels" | "not-plain" | "not-checked";
                word: string;
            };
        };
        /** @description A file that was named with it, as far as it is now. */
        NamedFile: {
            /** @description Which of the attachments of the ticket, from 1. */
            place: number;
            state: {
                /** @enum {string} */
                code: "awaited" | "checking" | "clean" | "refused" | "removed";
                word: string;
            };
            /**
             * @description By its content, once it was checked.
             * @enum {string}
             */
            type?: "image/jpeg" | "image/png" | "application/pdf";
            /** @description Of the cleaned file, in bytes. */
            size?: number;
            /** @description Why it was refused and deleted. */
            because?: {
                /** @enum {string} */
                code: "unknown-format" | "damaged" | "too-large" | "too-many-pixels" | "not-plain" | "not-checked";
                word: string;
            };
        };
        AlikeTickets: {
            /** @description How many wait for the answer to this incident, as they said themselves before sending: its own citizen is one of them. */
            people: number;
            /** @description Those whose citizens said so first, then the most alike. None is merged by itself. */
            tickets: components["schemas"]["AlikeTicket"][];
        };
        AlikeTicket: {
            number: string;
            submittedAt: components["schemas"]["Instant"];
            status: {
                /** @enum {string} */
                code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                word: string;
                group: {
                    /** @enum {string} */
                    code: "open" | "in-progress" | "completed";
                    word: string;
                };
                /** @enum {string} */
                because?: "accepted" | "lapsed" | "withdrawn" | "set-aside" | "noted" | "final";
            };
            /** @description Its citizen said so before sending. */
            saidSame: boolean;
            /** @description It is worked on as one with this ticket already. */
            merged: boolean;
            /** @description Why it is shown, in the caller's language. */
            why: string;
        };
        Attachment: {
            /** @description Which of the attachments of the ticket, from 1. */
            place: number;
            state: {
                /** @enum {string} */
                code: "awaited" | "checking" | "clean" | "refused" | "removed";
                word: string;
            };
            /** @description When its place was asked for. */
            askedAt: components["schemas"]["Instant"];
            checkedAt?: components["schemas"]["Instant"];
            /**
             * @description By its content, once it was checked.
             * @enum {string}
             */
            type?: "image/jpeg" | "image/png" | "application/pdf";
            /** @description Of the cleaned file, in bytes. */
            size?: number;
            /** @description Why it was refused and deleted. */
            because?: {
                /** @enum {string} */
                code: "unknown-format" | "damaged" | "too-large" | "too-many-pixels" | "not-plain" | "not-checked";
                word: string;
            };
        };
        TicketStanding: {
            number: string;
            /** @description Of the ticket. Rises with whatever happens to it. In quotes, `If-Match` of an act takes it. */
            version: number;
            /**
             * @description status: no text; history: what was there until it was handed over, and the status; all: everything.
             * @enum {string}
             */
            shows: "status" | "history" | "all";
            status: {
                /** @enum {string} */
                code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                word: string;
                group: {
                    /** @enum {string} */
                    code: "open" | "in-progress" | "completed";
                    word: string;
                };
                /** @enum {string} */
                because?: "accepted" | "lapsed" | "withdrawn" | "set-aside" | "noted" | "final";
            };
            urgent: boolean;
            /** @description Who holds it now. */
            institution: components["schemas"]["NamedInstitution"];
            acknowledgeBy: components["schemas"]["Instant"];
            acknowledgedAt?: components["schemas"]["Instant"];
            /** @description Absent where none is due, and while the clock stands. */
            respondBy?: components["schemas"]["Instant"];
            respondByDate?: components["schemas"]["LocalDate"];
            /** @description Whether what it waits for is late: until somebody acknowledges it that, then the answer. */
            overdue: boolean;
            respondedAt?: components["schemas"]["Instant"];
            windowEndsAt?: components["schemas"]["Instant"];
            /** @description The times that run, stand or are over, in words. Empty: nothing is waited for. */
            clocks: components["schemas"]["Countdown"][];
            /** @description What this officer may do now. Each was tried as it would be done: what it names, a receiver or a date, may still be refused. */
            acts: components["schemas"]["ActForOfficer"][];
            /** @description What is this officer's to do on this ticket and cannot be done now, and why. */
            notNow: components["schemas"]["ActNotNow"][];
            /** @description Why the officer does not work on it at all: they wrote it down, handed it on, or answered it below. */
            whyNone?: components["schemas"]["WhyNot"];
            assignee?: components["schemas"]["NamedOfficer"];
            unit?: components["schemas"]["NamedInstitution"];
            /** @description What was done last, by whom and when, to whoever sees what happened. */
            latest?: {
                version: number;
                act: {
                    code: components["schemas"]["Act"];
                    word: string;
                };
                at: components["schemas"]["Instant"];
                by: {
                    /** @enum {string} */
                    actor: "citizen" | "officer" | "assignee" | "head" | "head-above" | "complaints-officer" | "former-holder" | "oversight" | "custodian" | "system";
                    officer?: components["schemas"]["NamedOfficer"];
                    institution?: components["schemas"]["NamedInstitution"];
                };
                /** @enum {string} */
                status: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                /** @description Who held it by then. */
                institution: components["schemas"]["NamedInstitution"];
            };
            /** @description Others of the holder who have it open, to whoever sees all of the ticket. */
            openBy: components["schemas"]["ColleagueAtIt"][];
        };
        ColleagueAtIt: {
            officer: components["schemas"]["NamedOfficer"];
            since: components["schemas"]["Instant"];
            /** @example Musa Ally has it open since 10:05. */
            text: string;
        };
        SeenReads: {
            number: string;
            reads: components["schemas"]["SeenRead"][];
            /** @description What came before: give it as `cursor`. Absent: this is the oldest page. */
            older?: string;
        };
        SeenRead: {
            at: components["schemas"]["Instant"];
            date: components["schemas"]["LocalDate"];
            /** @description Within 15 minutes. */
            times: number;
            lastAt?: components["schemas"]["Instant"];
            /** @enum {string} */
            opened: "ticket" | "attachment" | "identity" | "identity-request" | "trail";
            attachment?: string;
            officer: components["schemas"]["NamedOfficer"];
            role: {
                /** @enum {string} */
                code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                word: string;
            };
            institution: components["schemas"]["NamedInstitution"];
            /** @description As it was written, where one must be given. */
            reason?: string;
        };
        Trail: {
            number: string;
            events: components["schemas"]["TrailEvent"][];
            reads: components["schemas"]["TrailRead"][];
            /** @description What came before: give it as `cursor`. Absent: this is the oldest page. */
            older?: string;
        };
        TrailEvent: {
            version: number;
            act: {
                code: components["schemas"]["Act"];
                word: string;
            };
            at: components["schemas"]["Instant"];
            by: {
                /** @enum {string} */
                actor: "citizen" | "officer" | "assignee" | "head" | "head-above" | "complaints-officer" | "former-holder" | "oversight" | "custodian" | "system";
                officer?: components["schemas"]["NamedOfficer"];
                institution?: components["schemas"]["NamedInstitution"];
            };
            /** @enum {string} */
            status: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
            /** @description Who held it by then. */
            institution: components["schemas"]["NamedInstitution"];
            /** @description HMAC-SHA-256 of what was written, under a salt that lies with it. */
            commitment?: string;
            previous?: string;
            /** @description SHA-256 in base64url, as the checkpoints have it. Absent: not on record. */
            hash?: string;
            /** @description What the hash is over (RFC 8785), to be verified by whoever reads it: all that is on record of it, and no text. */
            sealed: string;
        };
        TrailRead: {
            count: number;
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            opened: "ticket" | "attachment" | "identity" | "identity-request" | "trail";
            officer: components["schemas"]["NamedOfficer"];
            role: {
                /** @enum {string} */
                code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                word: string;
            };
            institution: components["schemas"]["NamedInstitution"];
            /** @description HMAC-SHA-256 of what was written, under a salt that lies with it. */
            commitment?: string;
            previous?: string;
            /** @description SHA-256 in base64url, as the checkpoints have it. Absent: not on record. */
            hash?: string;
            /** @description What the hash is over (RFC 8785), to be verified by whoever reads it: all that is on record of it, and no text. */
            sealed: string;
        };
        FileLink: {
            /** @description Gives the file out for a minute, as a download. Where a stage has an edge a path of this host: resolve it against the address of your request. */
            url: string;
            endsAt: components["schemas"]["Instant"];
        };
        Staff: {
            officers: components["schemas"]["StaffMember"][];
        };
        StaffMember: {
            id: string;
            name: string;
            roles: {
                /** @enum {string} */
                code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                word: string;
            }[];
            /** @description May handle sensitive matters. */
            trained: boolean;
            /** @description The open tickets that are assigned to them, without those that are about somebody. */
            load: {
                open: number;
                overdue: number;
            };
        };
        ActPreview: {
            number: string;
            act: {
                code: components["schemas"]["Act"];
                word: string;
            };
            /** @description Of the ticket. Rises with whatever happens to it. In quotes, `If-Match` of an act takes it. */
            version: number;
            status: {
                now: {
                    /** @enum {string} */
                    code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                    word: string;
                };
                then: {
                    /** @enum {string} */
                    code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                    word: string;
                };
            };
            /** @description Who holds it. */
            institution: {
                now: components["schemas"]["NamedInstitution"];
                then: components["schemas"]["NamedInstitution"];
            };
            /** @description What becomes of each time that runs or stands. */
            clocks: components["schemas"]["ClockChange"][];
            /** @description What the citizen would read, in their language. */
            citizen: {
                /**
                 * @description The citizen's. Where the officer sees nothing that was written: the caller's.
                 * @enum {string}
                 */
                language: "sw" | "en";
                timeline: components["schemas"]["TimelineEntry"][];
                messages: components["schemas"]["Message"][];
                responses: components["schemas"]["TicketResponse"][];
                /** @description In the words in which they are sent, one for each way: by which of them this citizen is told, no officer learns. Empty: nothing is sent. */
                notices: components["schemas"]["SaidToCitizen"][];
            };
        };
        ClockChange: {
            /** @enum {string} */
            of: "acknowledge" | "respond" | "appeal";
            /** @enum {string} */
            becomes: "stays" | "moves" | "begins" | "stops" | "goes-on" | "ends";
            /** @description Absent of one that begins. */
            before?: components["schemas"]["Countdown"];
            /** @description Absent of one that ends. */
            after?: components["schemas"]["Countdown"];
            /** @example The time to respond moves from Wednesday 16/12, 12:00 to Wednesday 23/12, 12:00. */
            text: string;
        };
        TimelineEntry: {
            /** @enum {string} */
            type: "submit" | "acknowledge" | "assign" | "assign-to-self" | "start" | "request-information" | "reply" | "resume" | "note" | "respond" | "extend" | "transfer" | "object" | "keep-transfer" | "undo-transfer" | "escalate" | "remind" | "flag" | "rearm" | "recompute" | "direct" | "report-direction" | "reclassify" | "undo-reclassification" | "raise-urgency" | "lower-urgency" | "name-officer" | "refer" | "set-aside" | "accept" | "undo-acceptance" | "confirm-remedy" | "appeal" | "lapse" | "settle" | "rate" | "withdraw" | "undo-withdrawal" | "carry-on" | "merge" | "take-in" | "part" | "unassign" | "succeed" | "open-up" | "hide-again" | "change-preferences" | "lose-touch" | "confirm-phone" | "disown-phone" | "request-identity" | "grant-identity" | "refuse-identity" | "remind-custodians" | "lapse-identity" | "attach" | "refuse-file" | "remove-file" | "replace-secret";
            /** @enum {string} */
            by: "you" | "institution" | "system";
            at: components["schemas"]["Instant"];
            date: components["schemas"]["LocalDate"];
            /** @description Who holds it by then. */
            institution: components["schemas"]["NamedInstitution"];
            /** @description What happened, in the caller's language. */
            text: string;
            /** @description As it was written, by you or to you. */
            reason?: string;
            /** @description Absent: the words are those that were written. Otherwise they are not shown, and this sentence stands in their place, in the caller's language: they were changed by somebody (forged), or are missing. Whoever runs the system is told of it. */
            lost?: {
                /** @enum {string} */
                code: "forged" | "missing";
                word: string;
            };
            /** @description The files that were named with it. Absent: none. */
            attachments?: components["schemas"]["NamedFile"][];
        };
        Message: {
            /** @enum {string} */
            from: "you" | "institution";
            /** @description request-information: a question to you. */
            type: components["schemas"]["Act"];
            at: components["schemas"]["Instant"];
            date: components["schemas"]["LocalDate"];
            /** @description Who wrote it, or to whom you wrote. */
            institution: components["schemas"]["NamedInstitution"];
            text: string;
            /** @description Absent: the words are those that were written. Otherwise they are not shown, and this sentence stands in their place, in the caller's language: they were changed by somebody (forged), or are missing. Whoever runs the system is told of it. */
            lost?: {
                /** @enum {string} */
                code: "forged" | "missing";
                word: string;
            };
            /** @description The files that were named with it. Absent: none. */
            attachments?: components["schemas"]["NamedFile"][];
        };
        TicketResponse: {
            at: components["schemas"]["Instant"];
            date: components["schemas"]["LocalDate"];
            institution: components["schemas"]["NamedInstitution"];
            outcome: {
                /** @enum {string} */
                code: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred" | "set-aside";
                word: string;
            };
            /** @description Why it was set aside. */
            because?: {
                /** @enum {string} */
                code: "unintelligible" | "advertisement" | "abuse" | "already-answered";
                word: string;
            };
            /** @description The ticket with the final answer to the same matter. */
            answeredIn?: string;
            reason?: string;
            /** @description What is done about it. */
            remedy?: string;
            /** @description The outside body that it was referred to. */
            body?: string;
            promisedBy?: components["schemas"]["Instant"];
            promisedByDate?: components["schemas"]["LocalDate"];
            /** @description Absent: the words are those that were written. Otherwise they are not shown, and this sentence stands in their place, in the caller's language: they were changed by somebody (forged), or are missing. Whoever runs the system is told of it. */
            lost?: {
                /** @enum {string} */
                code: "forged" | "missing";
                word: string;
            };
            /** @description Nobody here is left who could decide an appeal. */
            final: boolean;
            /** @description Of a final one: the body that hears what it leaves open. */
            outsideBody?: string;
        };
        SaidToCitizen: {
            /** @constant */
            channel: "sms";
            text: string;
        } | {
            /** @constant */
            channel: "email";
            subject: string;
            text: string;
        };
        ActDone: {
            number: string;
            act: components["schemas"]["Act"];
            /** @description When it was done: of a repeated request, when it was done first. */
            at: components["schemas"]["Instant"];
            /** @description The ticket's version after it. */
            version: number;
            status: {
                /** @enum {string} */
                code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                word: string;
            };
            /** @description Who holds the ticket by it. */
            institution: components["schemas"]["NamedInstitution"];
            /** @description Absent where none is due, and while the clock stands. */
            respondBy?: components["schemas"]["Instant"];
            respondByDate?: components["schemas"]["LocalDate"];
            /** @description The last second in which the citizen may appeal. */
            windowEndsAt?: components["schemas"]["Instant"];
        };
        ActsOnSeveral: {
            results: components["schemas"]["ActOnOneOfSeveral"][];
        };
        /** @description One of `done` and `problem`. */
        ActOnOneOfSeveral: {
            number: string;
            done?: components["schemas"]["ActDone"];
            /** @description Why it was not done: what the act on this ticket alone is answered. */
            problem?: components["schemas"]["Problem"];
        };
        TemplatesOfOffice: {
            institution: components["schemas"]["NamedInstitution"];
            own: components["schemas"]["AnswerTemplate"][];
            /** @description Of the institutions above it, nearest first: they are changed there. */
            fromAbove: components["schemas"]["AnswerTemplate"][];
            /** @description Whether the caller keeps them: its head, and where that place is vacant the next above. */
            mayChange: boolean;
            /** @description How many more the office may have. */
            left: number;
        };
        AnswerTemplate: {
            /** @description In its office. */
            id: string;
            /** @description To be named in `If-Match` when it is changed. */
            version: number;
            title: components["schemas"]["Text"];
            text: components["schemas"]["Text"];
            uses: ("respond" | "remedy" | "request-information" | "write-to-citizen" | "extend" | "transfer" | "escalate" | "refer" | "set-aside")[];
            /** @enum {string} */
            finding?: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
            office: components["schemas"]["NamedInstitution"];
        };
        TemplateKept: {
            /** @enum {string} */
            act: "add" | "change" | "withdraw";
            id: string;
            /** @description The version of the office's templates by it. */
            version: number;
            at: components["schemas"]["Instant"];
        };
        TemplateHistory: {
            changes: components["schemas"]["TemplateChange"][];
            next?: string;
        };
        TemplateChange: {
            version: number;
            /** @enum {string} */
            act: "add" | "change" | "withdraw";
            /** @description What it is called, in the caller's language. */
            word: string;
            template: string;
            at: components["schemas"]["Instant"];
            by: components["schemas"]["NamedOfficer"];
            before?: {
                title: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
                uses: ("respond" | "remedy" | "request-information" | "write-to-citizen" | "extend" | "transfer" | "escalate" | "refer" | "set-aside")[];
                /** @enum {string} */
                finding?: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
            };
            after?: {
                title: components["schemas"]["Text"];
                text: components["schemas"]["Text"];
                uses: ("respond" | "remedy" | "request-information" | "write-to-citizen" | "extend" | "transfer" | "escalate" | "refer" | "set-aside")[];
                /** @enum {string} */
                finding?: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
            };
        };
        TemplatesForTicket: {
            /** @enum {string} */
            language: "sw" | "en";
            /** @enum {string} */
            citizenReads: "sw" | "en";
            templates: components["schemas"]["TemplateForTicket"][];
        };
        TemplateForTicket: {
            id: string;
            version: number;
            title: components["schemas"]["Text"];
            uses: ("respond" | "remedy" | "request-information" | "write-to-citizen" | "extend" | "transfer" | "escalate" | "refer" | "set-aside")[];
            /** @enum {string} */
            finding?: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred";
            /** @description Filled with what is known of the ticket. */
            text: string;
            /** @description What still stands in braces in the text, without them: for the officer to fill in, before it is sent. */
            blanks: string[];
            office: components["schemas"]["NamedInstitution"];
            /** @description Whether the office that works on the ticket keeps it, and none above. */
            own: boolean;
        };
        IdentityRequest: {
            /** @example 261112345671-4 */
            id: string;
            number: string;
            /** @description Of the request: `If-Match` on a decision says that it was seen. */
            version: number;
            state: {
                /** @enum {string} */
                code: "requested" | "granted" | "refused" | "lapsed";
                word: string;
            };
            lifeAtRisk: boolean;
            /** @description The institution that asks. */
            institution: components["schemas"]["NamedInstitution"];
            askedAt: components["schemas"]["Instant"];
            /** @description The last second in which a decision is in time. */
            decideBy: components["schemas"]["Instant"];
            decideByDate: components["schemas"]["LocalDate"];
        };
        IdentityRequestPage: {
            requests: components["schemas"]["ListedIdentityRequest"][];
            next?: string;
        };
        ListedIdentityRequest: {
            /** @example 261112345671-4 */
            id: string;
            number: string;
            /** @description Of the request: `If-Match` on a decision says that it was seen. */
            version: number;
            state: {
                /** @enum {string} */
                code: "requested" | "granted" | "refused" | "lapsed";
                word: string;
            };
            lifeAtRisk: boolean;
            /** @description The institution that asks. */
            institution: components["schemas"]["NamedInstitution"];
            askedAt: components["schemas"]["Instant"];
            /** @description The last second in which a decision is in time. */
            decideBy: components["schemas"]["Instant"];
            decideByDate: components["schemas"]["LocalDate"];
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            late: boolean;
        };
        OwnIdentityRequestPage: {
            requests: components["schemas"]["OwnIdentityRequest"][];
            next?: string;
        };
        OwnIdentityRequest: {
            /** @example 261112345671-4 */
            id: string;
            number: string;
            /** @description Of the request: `If-Match` on a decision says that it was seen. */
            version: number;
            state: {
                /** @enum {string} */
                code: "requested" | "granted" | "refused" | "lapsed";
                word: string;
            };
            lifeAtRisk: boolean;
            /** @description The institution that asks. */
            institution: components["schemas"]["NamedInstitution"];
            askedAt: components["schemas"]["Instant"];
            /** @description The last second in which a decision is in time. */
            decideBy: components["schemas"]["Instant"];
            decideByDate: components["schemas"]["LocalDate"];
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            /** @description When it was decided on, or lapsed. */
            settledAt?: components["schemas"]["Instant"];
            /** @description Granted: the last second in which the identity is shown. */
            viewUntil?: components["schemas"]["Instant"];
            /** @description Refused: why. Told to who still sees the whole ticket. */
            reason?: string;
        };
        OpenedIdentityRequest: {
            /** @example 261112345671-4 */
            id: string;
            number: string;
            /** @description Of the request: `If-Match` on a decision says that it was seen. */
            version: number;
            state: {
                /** @enum {string} */
                code: "requested" | "granted" | "refused" | "lapsed";
                word: string;
            };
            lifeAtRisk: boolean;
            /** @description The institution that asks. */
            institution: components["schemas"]["NamedInstitution"];
            askedAt: components["schemas"]["Instant"];
            /** @description The last second in which a decision is in time. */
            decideBy: components["schemas"]["Instant"];
            decideByDate: components["schemas"]["LocalDate"];
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            late: boolean;
            asker: {
                id: string;
                name?: string;
            };
            motivation: string;
        };
        IdentityDecision: {
            id: string;
            number: string;
            state: {
                /** @enum {string} */
                code: "requested" | "granted" | "refused" | "lapsed";
                word: string;
            };
            at: components["schemas"]["Instant"];
            /** @description Granted: the last second in which the asker sees the identity. */
            viewUntil?: components["schemas"]["Instant"];
        };
        RevealedIdentity: {
            number: string;
            name?: string;
            /** @description International. Absent, as the others: none was left. */
            phone?: string;
            email?: string;
            viewUntil: components["schemas"]["Instant"];
        };
        RegistryChanged: {
            /** @enum {string} */
            act: "create-institution" | "rename-institution" | "move-institution" | "close-institution" | "create-officer" | "change-officer" | "move-officer" | "remove-officer" | "keep-suspended" | "end-sight-wait" | "appoint-head" | "appoint-acting-head" | "end-headship" | "set-deadlines" | "change-calendar";
            /** @description The registry's version by it. */
            version: number;
            /** @description When it was done: of a repeated request, when it was done first. */
            at: components["schemas"]["Instant"];
        };
        RegistryChangeProposed: {
            /** @enum {string} */
            act: "create-institution" | "rename-institution" | "move-institution" | "close-institution" | "create-officer" | "change-officer" | "move-officer" | "remove-officer" | "keep-suspended" | "end-sight-wait" | "appoint-head" | "appoint-acting-head" | "end-headship" | "set-deadlines" | "change-calendar";
            /**
             * @description Its id.
             * @example q3Xb7vLr0TzNf1Aa
             */
            proposal: string;
            state: {
                /** @enum {string} */
                code: "open" | "confirmed" | "declined" | "withdrawn" | "expired";
                word: string;
            };
            at: components["schemas"]["Instant"];
            /** @description The last second in which it can be confirmed. */
            expiresAt: components["schemas"]["Instant"];
        };
        RegistryPreview: {
            /** @enum {string} */
            act: "create-institution" | "rename-institution" | "move-institution" | "close-institution" | "create-officer" | "change-officer" | "move-officer" | "remove-officer" | "keep-suspended" | "end-sight-wait" | "appoint-head" | "appoint-acting-head" | "end-headship" | "set-deadlines" | "change-calendar";
            /** @description The registry's version that it was decided on. */
            version: number;
            /** @description For `If-Match`: it is then done only where it changes just this. */
            tag: string;
            items: components["schemas"]["ChangedItem"][];
            consequences: {
                /** @enum {string} */
                code: "second-administrator" | "unassigned" | "succeeded" | "moved-along" | "recounted" | "from-now-on" | "due-otherwise" | "duties" | "unstaffed" | "staffed" | "out-at-once" | "access-back" | "sees-later" | "tickets-seen-later" | "told-of-suspension" | "told-of-days" | "id-for-good";
                text: string;
            }[];
        };
        /** @description What would differ of one item of the registry. */
        ChangedItem: {
            /** @enum {string} */
            part: "institution" | "officer" | "deadlines" | "calendar";
            /** @description Of an institution or an officer. */
            id?: string;
            name?: string;
            isNew: boolean;
            differences: components["schemas"]["RegistryDifference"][];
        };
        /** @description What differs, as people read it. */
        RegistryDifference: {
            /** @enum {string} */
            field: "name-sw" | "name-en" | "short-name-sw" | "short-name-en" | "kind" | "parent" | "jurisdiction" | "level" | "head" | "acting-heads" | "successor" | "person-name" | "works-at" | "roles" | "trained" | "active" | "suspended" | "sees-from" | "heads" | "contact" | "acknowledge" | "respond" | "appeal" | "day";
            /** @description What it is, in the caller's language. */
            word: string;
            /** @description Absent: there was nothing. */
            from?: string;
            /** @description Absent: there is nothing any more. */
            to?: string;
        };
        RegistryProposals: {
            proposals: components["schemas"]["RegistryProposal"][];
            next?: string;
        };
        RegistryProposal: {
            id: string;
            /** @enum {string} */
            act: "create-institution" | "rename-institution" | "move-institution" | "close-institution" | "create-officer" | "change-officer" | "move-officer" | "remove-officer" | "keep-suspended" | "end-sight-wait" | "appoint-head" | "appoint-acting-head" | "end-headship" | "set-deadlines" | "change-calendar";
            /** @description What it is called, in the caller's language. */
            word: string;
            state: {
                /** @enum {string} */
                code: "open" | "confirmed" | "declined" | "withdrawn" | "expired";
                word: string;
            };
            /** @description Why it takes a second administrator. */
            matters: {
                /** @enum {string} */
                code: "receiver-of-corruption" | "independent-office" | "above-the-receiver" | "role-that-watches" | "deadlines-of-corruption" | "clocks-of-everybody" | "closed-days" | "suspension-by-two" | "sight-at-once";
                word: string;
            }[];
            by: {
                id: string;
                institution: string;
                name: string;
            };
            at: components["schemas"]["Instant"];
            why: string;
            /** @description The last second in which it can be confirmed. */
            expiresAt: components["schemas"]["Instant"];
            items: components["schemas"]["ChangedItem"][];
            /** @description What the caller may decide. */
            acts: ("confirm" | "decline" | "withdraw")[];
        };
        ProposalDecided: {
            id: string;
            state: {
                /** @enum {string} */
                code: "open" | "confirmed" | "declined" | "withdrawn" | "expired";
                word: string;
            };
            at: components["schemas"]["Instant"];
            /** @description Confirmed: the registry's version by it. */
            version?: number;
        };
        AdministeredRegistry: {
            institution: components["schemas"]["NamedInstitution"];
            /** @description Whether the caller changes what holds for the whole country. */
            nationWide: boolean;
            /** @description Administrators at the tops of other trees, to one at the top of a tree: two of other trees take one's access. */
            peers: {
                id: string;
                name: string;
                institution: components["schemas"]["NamedInstitution"];
                suspended: boolean;
            }[];
            deadlines: components["schemas"]["RegistryDeadlines"];
            calendar: {
                version: number;
                /** @description ISO 8601: Monday is 1. */
                weekdays: number[];
                /** @example 07:30 */
                opens: string;
                /** @example 15:30 */
                closes: string;
                holidays: {
                    date: components["schemas"]["LocalDate"];
                    name?: components["schemas"]["Text"];
                }[];
            };
        };
        RegistryDeadlines: {
            version: number;
            rows: {
                /** @enum {string} */
                kind: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                urgent: boolean;
                category?: string;
                acknowledge: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
                respond?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
                appealWindow?: {
                    amount: number;
                    /** @enum {string} */
                    unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
                };
            }[];
        };
        RegistryInstitution: {
            id: string;
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
            kind: {
                /** @enum {string} */
                code: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
                word: string;
            };
            jurisdiction: {
                /** @enum {string} */
                code: "union" | "mainland" | "zanzibar";
                word: string;
            };
            /** @description Whether escalation and appeal stop here. */
            level: boolean;
            /** @description From the top of its tree to its parent. */
            path: components["schemas"]["NamedInstitution"][];
            /** @description How many lie right under it. */
            children: number;
            /** @description How many handle tickets there. */
            activeOfficers: number;
            head?: components["schemas"]["NamedOfficer"];
            /** @description Who acts for the head, or is to. */
            actingHeads: {
                officer: components["schemas"]["NamedOfficer"];
                from: components["schemas"]["Instant"];
                fromDate: components["schemas"]["LocalDate"];
                until: components["schemas"]["Instant"];
                untilDate: components["schemas"]["LocalDate"];
            }[];
            /** @description Who has the head's duties now, and of which institution they are. */
            duties?: {
                officer: components["schemas"]["NamedOfficer"];
                institution: components["schemas"]["NamedInstitution"];
            };
            closed?: {
                at: components["schemas"]["Instant"];
                successor?: components["schemas"]["NamedInstitution"];
            };
            deadlines: components["schemas"]["RegistryDeadlines"];
            /** @description By the names of their routes. One may still be refused for what is stated. */
            acts: ("rename-institution" | "move-institution" | "close-institution" | "create-institution" | "create-officer" | "appoint-head" | "appoint-acting-head" | "end-headship" | "set-institution-deadlines")[];
            notNow: {
                /** @enum {string} */
                act: "rename-institution" | "move-institution" | "close-institution" | "create-institution" | "create-officer" | "appoint-head" | "appoint-acting-head" | "end-headship" | "set-institution-deadlines";
                whyNot: {
                    /** @enum {string} */
                    code: "outside-subtree" | "own-record" | "nation-wide" | "no-such-institution" | "no-such-officer" | "no-such-category" | "id-taken" | "name-taken" | "short-name-unfit" | "institution-closed" | "nothing-changes" | "too-much-at-once" | "tops-a-tree" | "two-levels-at-most" | "jurisdictions-differ" | "under-itself" | "has-children" | "officers-remain" | "successor-below" | "successor-cannot-take-it" | "top-unstaffed" | "top-without-head" | "roles-conflict" | "duty-without-phone" | "officer-removed" | "works-elsewhere" | "acting-overlaps" | "date-order" | "no-such-headship" | "no-such-proposal" | "own-proposal" | "gains-by-it" | "same-person" | "proposal-over" | "proposal-expired" | "too-many-proposals" | "proposer-gone" | "row-twice" | "row-missing" | "only-shortens" | "acknowledges-too-late" | "response-differs";
                    text: string;
                };
            }[];
        };
        RegistryOfficer: {
            id: string;
            name: string;
            institution: components["schemas"]["NamedInstitution"];
            roles: {
                /** @enum {string} */
                code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                word: string;
            }[];
            active: boolean;
            /** @description Access is taken away now. */
            suspended: boolean;
            /** @description Taken away by one administrator: it comes back by itself then, unless a second one confirms it. */
            suspension?: {
                by: components["schemas"]["NamedOfficer"];
                until: components["schemas"]["Instant"];
            };
            /** @description From when the officer sees what of persons was there before they were let see it. Absent: now. */
            seesFrom?: components["schemas"]["Instant"];
            trained: boolean;
            heads: {
                id: string;
                name: components["schemas"]["Text"];
                shortName: components["schemas"]["Text"];
                acting: boolean;
                since?: components["schemas"]["Instant"];
                until?: components["schemas"]["Instant"];
            }[];
            /** @description Of an administrator at the top of another tree: nothing but access is for the caller to change. */
            onlyAccess: boolean;
            /** @description By the names of their routes. One may still be refused for what is stated. */
            acts: ("change-officer" | "move-officer" | "remove-officer" | "end-sight-wait")[];
            notNow: {
                /** @enum {string} */
                act: "change-officer" | "move-officer" | "remove-officer" | "end-sight-wait";
                whyNot: {
                    /** @enum {string} */
                    code: "outside-subtree" | "own-record" | "nation-wide" | "no-such-institution" | "no-such-officer" | "no-such-category" | "id-taken" | "name-taken" | "short-name-unfit" | "institution-closed" | "nothing-changes" | "too-much-at-once" | "tops-a-tree" | "two-levels-at-most" | "jurisdictions-differ" | "under-itself" | "has-children" | "officers-remain" | "successor-below" | "successor-cannot-take-it" | "top-unstaffed" | "top-without-head" | "roles-conflict" | "duty-without-phone" | "officer-removed" | "works-elsewhere" | "acting-overlaps" | "date-order" | "no-such-headship" | "no-such-proposal" | "own-proposal" | "gains-by-it" | "same-person" | "proposal-over" | "proposal-expired" | "too-many-proposals" | "proposer-gone" | "row-twice" | "row-missing" | "only-shortens" | "acknowledges-too-late" | "response-differs";
                    text: string;
                };
            }[];
        };
        RegistryHistory: {
            changes: components["schemas"]["RegistryChange"][];
            next?: string;
        };
        /** @description Who changed what, when and why: as it is stored, and as people read it. */
        RegistryChange: {
            version: number;
            /** @enum {string} */
            act: "create-institution" | "rename-institution" | "move-institution" | "close-institution" | "create-officer" | "change-officer" | "move-officer" | "remove-officer" | "keep-suspended" | "end-sight-wait" | "appoint-head" | "appoint-acting-head" | "end-headship" | "set-deadlines" | "change-calendar";
            /** @description What it is called, in the caller's language. */
            word: string;
            at: components["schemas"]["Instant"];
            by: {
                id: string;
                institution: string;
                name: string;
            };
            /** @description The second administrator, where it took one. */
            confirmedBy?: {
                id: string;
                institution: string;
                name: string;
            };
            why: string;
            /** @description Of a suspension by one administrator: what became of it. */
            suspension?: {
                /** @enum {string} */
                state: "open" | "confirmed" | "declined" | "withdrawn" | "expired";
                until: components["schemas"]["Instant"];
                text: string;
            };
            fields: {
                /**
                 * @example name.sw
                 * @example head.officer
                 */
                field: string;
                from?: string;
                to?: string;
            }[];
            differences: components["schemas"]["RegistryDifference"][];
        };
        OfficersOfInstitution: {
            institution: components["schemas"]["NamedInstitution"];
            officers: {
                id: string;
                name: string;
                roles: {
                    /** @enum {string} */
                    code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                    word: string;
                }[];
                active: boolean;
                trained: boolean;
            }[];
        };
        RepeatedDeskReceipt: {
            /**
             * @description Namba ya kumbukumbu.
             * @example 261112345671
             */
            number: string;
            submittedAt: components["schemas"]["Instant"];
            /** @description Who received it. */
            institution: components["schemas"]["NamedInstitution"];
            /** @description By what you are told what happens. Nothing: no contact, an unsafe one, or a phone to which no SMS go. */
            noticesBy: ("sms" | "email")[];
            /** @description The last second of the time to respond. Absent: the kind needs no response. */
            respondBy?: components["schemas"]["Instant"];
            respondByDate?: components["schemas"]["LocalDate"];
            /** @description Whether it is counted with the others of `sameAs`: no, where they were all answered meanwhile, or the mark is too old or of something else. It was received in any case. Absent: `sameAs` was not sent. */
            sameIncident?: boolean;
            /** @description What happens next, in the caller's language. */
            next: string[];
            emergencyNumbers: components["schemas"]["EmergencyNumber"][];
        };
        EmergencyNumber: {
            /** @example 112 */
            number: string;
            name: components["schemas"]["Text"];
            /**
             * @description It is made for children.
             * @constant
             */
            forChildren?: true;
        };
        DeskReceipt: {
            /**
             * @description Namba ya kumbukumbu.
             * @example 261112345671
             */
            number: string;
            submittedAt: components["schemas"]["Instant"];
            /** @description Who received it. */
            institution: components["schemas"]["NamedInstitution"];
            /** @description By what you are told what happens. Nothing: no contact, an unsafe one, or a phone to which no SMS go. */
            noticesBy: ("sms" | "email")[];
            /** @description The last second of the time to respond. Absent: the kind needs no response. */
            respondBy?: components["schemas"]["Instant"];
            respondByDate?: components["schemas"]["LocalDate"];
            /** @description Whether it is counted with the others of `sameAs`: no, where they were all answered meanwhile, or the mark is too old or of something else. It was received in any case. Absent: `sameAs` was not sent. */
            sameIncident?: boolean;
            /** @description What happens next, in the caller's language. */
            next: string[];
            emergencyNumbers: components["schemas"]["EmergencyNumber"][];
            /** @description To be printed and given to the citizen, in the ticket's language: 40 columns of plain text. Only here stands the secret code: it is not to be shown on a screen, nor kept. */
            slip: string;
        };
        /** @description Problem details (RFC 9457) in the caller's language. */
        Problem: {
            /**
             * Format: uri
             * @example urn:mrejesho:problem:invalid-request
             */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @enum {string} */
            code: "invalid-request" | "not-allowed" | "idempotency-key-reused" | "ticket-not-found" | "no-such-ticket" | "no-such-request" | "identity-not-granted" | "proof-of-work-needed" | "guesses-closed" | "too-many-tickets" | "too-many-tickets-of-phone" | "too-many-tickets-of-email" | "too-many-desk-tickets" | "login-failed" | "session-ended" | "too-many-logins" | "too-many-comparisons" | "unknown-category" | "kind-not-in-category" | "unknown-institution" | "unknown-officer" | "unknown-place" | "too-many-templates" | "place-contradicts-itself" | "jurisdiction-not-served" | "outside-body" | "unknown-parent" | "no-such-institution" | "month-not-published" | "attachment-not-found" | "attachment-not-checked" | "attachment-refused" | "attachment-named-before" | "attachment-opened" | "too-many-attachments" | "not-yet-anchored" | "act-refused" | "ticket-closed" | "template-moved-on" | "ticket-moved-on" | "ticket-busy" | "change-refused" | "registry-busy" | "registry-moved-on" | "registry-being-imported" | "store-unavailable" | "malformed-json" | "unsupported-media-type" | "body-too-large" | "too-many-requests" | "no-such-route" | "not-through-edge" | "gateway-refused" | "gateway-malformed" | "not-from-our-pages" | "login-required" | "login-unavailable" | "idempotency-key-missing" | "idempotency-key-weak" | "number-malformed" | "number-mistyped" | "secret-missing" | "secret-malformed" | "internal-error";
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
                /** @description JSON Pointer (RFC 6901) within that part. */
                pointer: string;
                /** @enum {string} */
                code: "required" | "unknown-field" | "wrong-type" | "unknown-value" | "empty" | "too-long" | "too-short" | "control-character" | "bidi-character" | "not-unicode" | "not-an-id" | "not-a-month" | "not-a-phone" | "not-a-tanzanian-phone" | "not-an-email" | "contact-refused" | "contact-required" | "one-contact" | "nothing-given" | "phone-kept" | "email-kept" | "hidden-without-contact" | "name-required" | "named-twice" | "officer-twice" | "too-small" | "too-big" | "search-and-parent" | "no-such-filters" | "stamp-ahead" | "stamp-too-old" | "not-a-cursor" | "not-a-mark" | "unknown" | "lies-elsewhere" | "invalid";
                detail: string;
                /** @description too-long, too-short, too-big, too-small: the number that was passed. */
                limit?: number;
            }[];
            /**
             * @description act-refused, change-refused: which rule does not allow it.
             * @enum {string}
             */
            refusal?: "wrong-status" | "wrote-it-down" | "answered-below" | "no-longer-theirs" | "no-longer-assigned" | "is-about-them" | "not-active" | "not-trained" | "not-of-this-institution" | "kept-from-them" | "nobody-named" | "directed-elsewhere" | "not-the-deciding-level" | "head-only" | "nobody-above" | "only-one-receives" | "held-it-before" | "never-held-it" | "cannot-take-it" | "third-transfer-done" | "transferred-since-escalated" | "appeals-stay" | "already-extended" | "no-more-extensions" | "no-more-pauses" | "objected-already" | "too-often-today" | "undone-already" | "too-late-to-transfer" | "too-late-to-reclassify" | "deadline-passed" | "window-over" | "not-due-yet" | "date-not-ahead" | "needs-no-response" | "urgent-never-pauses" | "not-extendable" | "too-long" | "nothing-changes" | "nobody-to-tell" | "not-of-this-category" | "not-urgent" | "only-complaints-are-urgent" | "lower-urgency-first" | "no-name-to-bind" | "name-unbound" | "no-response-to-rate" | "nothing-promised" | "nothing-to-object-to" | "nothing-directed" | "no-objection" | "final-answer" | "not-finally-answered" | "not-alike" | "sensitive" | "merged" | "not-merged" | "hidden-by-withdrawal" | "nothing-to-reveal" | "identity-asked-already" | "decided-already" | "not-read" | "outside-subtree" | "own-record" | "nation-wide" | "no-such-institution" | "no-such-officer" | "no-such-category" | "id-taken" | "name-taken" | "short-name-unfit" | "institution-closed" | "too-much-at-once" | "tops-a-tree" | "two-levels-at-most" | "jurisdictions-differ" | "under-itself" | "has-children" | "officers-remain" | "successor-below" | "successor-cannot-take-it" | "top-unstaffed" | "top-without-head" | "roles-conflict" | "duty-without-phone" | "officer-removed" | "works-elsewhere" | "acting-overlaps" | "date-order" | "no-such-headship" | "no-such-proposal" | "own-proposal" | "gains-by-it" | "same-person" | "proposal-over" | "proposal-expired" | "too-many-proposals" | "proposer-gone" | "row-twice" | "row-missing" | "only-shortens" | "acknowledges-too-late" | "response-differs";
            /** @description ticket-moved-on: its version now. */
            version?: number;
            /** @description ticket-moved-on: what came since, 20 at most. */
            meanwhile?: components["schemas"]["MeanwhileEntryOutput"][];
            /** @description jurisdiction-not-served: where the institution takes tickets. */
            address?: string;
            challenge?: components["schemas"]["ProofChallenge"];
        };
        MeanwhileEntryOutput: {
            version: number;
            act: {
                code: components["schemas"]["Act"];
                word: string;
            };
            at: components["schemas"]["Instant"];
            by: {
                /** @enum {string} */
                actor: "citizen" | "officer" | "assignee" | "head" | "head-above" | "complaints-officer" | "former-holder" | "oversight" | "custodian" | "system";
                officer?: components["schemas"]["NamedOfficer"];
                institution?: components["schemas"]["NamedInstitution"];
            };
            /** @enum {string} */
            status: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
            /** @description Who held it by then. */
            institution: components["schemas"]["NamedInstitution"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "show-login": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The issuer that a page leads officers to: authorization code, PKCE. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 300 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginIssuer"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The service is not available now. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "keep-session": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Of a page of this service: browsers state it by themselves. */
                Origin?: string;
            };
            path?: never;
            cookie?: {
                /** @description The login as this browser keeps it, sealed. */
                "__Host-mrejesho-session"?: string;
            };
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepSessionRequest"];
            };
        };
        responses: {
            /** @description The officer is in. The cookie holds what the next renewal needs. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description The login, sealed: for this host, unread by scripts, of this site alone. */
                    "Set-cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerSession"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `login-failed`: The login was not completed.
             *
             *     `session-ended`: You are not logged in.
             */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-from-our-pages`: This page is not allowed.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-logins`: Too many failed logins. */
            429: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "end-session": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description Of a page of this service: browsers state it by themselves. */
                Origin?: string;
            };
            path?: never;
            cookie?: {
                /** @description The login as this browser keeps it, sealed. */
                "__Host-mrejesho-session"?: string;
            };
        };
        requestBody?: never;
        responses: {
            /** @description The officer is out, here and at the issuer. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Takes the cookie back. */
                    "Set-cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginEnded"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-from-our-pages`: This page is not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `store-unavailable`: The service is not available now. */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-me": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The officer who asks. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Officer"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-queue": {
        parameters: {
            query?: {
                status?: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                kind?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                assignee?: string;
                /** @description What the institution holds itself, or works on as a unit: not what lies below it. */
                here?: "true";
                /** @description What is urgent. */
                urgent?: "true";
                /** @description What is late, as its clock told: that is some minutes at most after it became so. */
                overdue?: "true";
                /** @description What nobody has been given. */
                unassigned?: "true";
                /** @description What nobody has acknowledged. */
                unacknowledged?: "true";
                /** @description What it is about, of what is held here. */
                category?: string;
                /** @description Where it happened, of what is held here. */
                ward?: string;
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines that this officer may see. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "count-queue": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this officer may see, and no more. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountedQueue"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-measures": {
        parameters: {
            query?: {
                month?: string;
                /** @description Tickets of this kind alone. Absent: of all kinds. */
                kind?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To its head, to those of what lies above it, to complaints officers they name, and to oversight. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Measures"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "compare-units": {
        parameters: {
            query?: {
                month?: string;
                /** @description Tickets of this kind alone. Absent: of all kinds. */
                kind?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What lay right under it at the end of the month, each with all under it, in the order of their names. A month that is not over is not compared: the reply then says the last one that is. Ranks are given within groups of about as much to do: small numbers mislead. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedUnits"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "download-units": {
        parameters: {
            query?: {
                month?: string;
                /** @description Tickets of this kind alone. Absent: of all kinds. */
                kind?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same as a table for spreadsheets, in the language that is asked for (RFC 4180, with a byte order mark). No cell is read as a formula. An empty one follows from too few. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description The name of the file. */
                    "Content-disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "download-signs": {
        parameters: {
            query?: {
                month?: string;
                /** @description Tickets of this kind alone. Absent: of all kinds. */
                kind?: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signs of a month beside the one before, as a table for spreadsheets. To those who oversee, and `not-allowed` to all others. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description The name of the file. */
                    "Content-disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-own-tickets": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is assigned to the officer who asks. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-directions": {
        parameters: {
            query: {
                /** @description given: those of the officer who asks. received: those that went to an office of theirs. */
                list: "given" | "received";
                /** @description Of those received; one where the officer works or that they head. Absent: where they work. */
                institution?: string;
                /** @description open: to be done, by their dates, what is overdue first. ended: done or overtaken, the newest first. */
                state?: "open" | "ended";
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those on tickets that this officer may see. A page is full or the last. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DirectionPage"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-surges": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those whose office this officer may see figures of; of a sensitive category, figures of its ministry. What lasts longest comes first. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Surges"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-institution-tickets": {
        parameters: {
            query: {
                /** @description holding: it holds them itself, or did when they were closed. held: it handed them on. */
                role?: "holding" | "held";
                state: "open" | "closed";
                month: string;
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In their order. holding and open: those that came in that month; closed: closed in it; held: handed on in it. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketLinkPage"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-ticket": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket as far as the officer may see it. Opening it is a read, and recorded before it is shown. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedTicket"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-with-reason": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenWithReasonRequest"];
            };
        };
        responses: {
            /** @description The ticket, once the reason is recorded: by the same key, once. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedTicket"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-standing": {
        parameters: {
            query?: {
                /** @description open: a page shows this ticket, and colleagues see that for 50 seconds; ask again every 15 to 20 seconds. left: it is closed. Absent: there is no page. */
                page?: "open" | "left";
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it stands now, without a word of what was written: it is no read, and may be asked for every 15 seconds by a page that is open. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketStanding"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-reads": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of them, the newest first asked for, in order, by those at or under what the caller is over; to oversight, by everybody. Listing them is no read. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenReads"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-trail": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who did and who opened what, the newest page first, each in order, with the links of both chains and without any text. It is a read itself, and recorded before it is shown. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trail"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-attachments-to-officer": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attachments, and how far each is. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachments: components["schemas"]["Attachment"][];
                    };
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-attachment": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                number: string;
                place: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the file is for a minute. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `no-such-ticket`: The number was not found.
             *
             *     `attachment-not-found`: The attachment was not found.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `attachment-not-checked`: The attachment is still being checked.
             *
             *     `attachment-refused`: The attachment was not accepted.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-attachment-with-reason": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path: {
                number: string;
                place: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenWithReasonRequest"];
            };
        };
        responses: {
            /** @description Where the file is for a minute, once the reason is recorded: by the same key, once. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileLink"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `no-such-ticket`: The number was not found.
             *
             *     `attachment-not-found`: The attachment was not found.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `attachment-not-checked`: The attachment is still being checked.
             *
             *     `attachment-refused`: The attachment was not accepted.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-staff": {
        parameters: {
            query?: {
                /** @description Only those to whom this ticket can be given: not whom it is about. */
                ticket?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To its head, and to that of the institution it is a unit of. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Staff"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview-officer-act": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewOfficerActRequest"];
            };
        };
        responses: {
            /** @description What would become of it, and what its citizen would read. Nothing was stored. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActPreview"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `act-refused`: That cannot be done now. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `unknown-officer`: Unknown officer.
             *
             *     `unknown-institution`: Unknown institution.
             *
             *     `unknown-category`: Unknown category.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: This idempotency key was used before.
             *
             *     `unknown-officer`: Unknown officer.
             *
             *     `unknown-institution`: Unknown institution.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assign-to-self": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignToSelfRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-information": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInformationRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "write-to-citizen": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteToCitizenRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    respond: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespondRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extend: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: This idempotency key was used before.
             *
             *     `unknown-institution`: Unknown institution.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-transfer": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideTransferRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: This idempotency key was used before.
             *
             *     `unknown-institution`: Unknown institution.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    escalate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    direct: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: This idempotency key was used before.
             *
             *     `unknown-institution`: Unknown institution.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "report-direction": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDirectionRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reclassify: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclassifyRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: This idempotency key was used before.
             *
             *     `unknown-category`: Unknown category.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-urgency": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUrgencyRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "name-officer": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameOfficerRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: This idempotency key was used before.
             *
             *     `unknown-officer`: Unknown officer.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refer: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-aside": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAsideRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    part: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "carry-on": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOnRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActDone"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "acknowledge-several": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeSeveralRequest"];
            };
        };
        responses: {
            /** @description What became of each, in the order in which they were named. Sent again under its key, what was done is answered as done, and the rest is tried again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActsOnSeveral"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "assign-several": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignSeveralRequest"];
            };
        };
        responses: {
            /** @description What became of each, in the order in which they were named. Sent again under its key, what was done is answered as done, and the rest is tried again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActsOnSeveral"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "direct-several": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DirectSeveralRequest"];
            };
        };
        responses: {
            /** @description What became of each, in the order in which they were named. Sent again under its key, what was done is answered as done, and the rest is tried again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActsOnSeveral"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unknown-institution`: Unknown institution. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-templates": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To who works there or heads it, and to heads above. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatesOfOffice"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "add-template": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTemplateRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateKept"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too-many-templates`: No room for another template. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-template": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the template that was seen, in quotes: where it is another by now, nothing is done, and the answer is 412. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
                template: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddTemplateRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateKept"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `template-moved-on`: The template has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "withdraw-template": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the template that was seen, in quotes: where it is another by now, nothing is done, and the answer is 412. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
                template: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawTemplateRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateKept"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `template-moved-on`: The template has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "template-history": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was changed, by whom and when, the newest first. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateHistory"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-ticket-templates": {
        parameters: {
            query?: {
                /** @description In which language they are wanted. Absent: the citizen's. */
                in?: "sw" | "en";
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To who may write to its citizen. Nothing that was written on the ticket is in them: it is no read. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatesForTicket"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "request-identity": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestIdentityRequest"];
            };
        };
        responses: {
            /** @description Custodians were asked, now or before under this idempotency key. Only who handles the ticket may ask. */
            201: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityRequest"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-identity-requests": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that this custodian may decide on, what is due first before the rest. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityRequestPage"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-own-identity-requests": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /** @description The `ETag` of the reply that the client has. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that the officer made on tickets that they still see, the newest first. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnIdentityRequestPage"];
                };
            };
            /** @description The client has it already: there is nothing new, and no content. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "open-identity-request": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request with its motivation. Opening it is a read, and recorded before it is shown. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedIdentityRequest"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-request`: The request was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-identity-request": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The version of the ticket that was seen, in quotes: where it is another by now, nothing is done, and the answer says what came since. Absent, or `*`: whatever it is.
                 * @example "7"
                 */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideIdentityRequestRequest"];
            };
        };
        responses: {
            /** @description It is decided, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityDecision"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-request`: The request was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-moved-on`: Something has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "reveal-identity": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the vault has, for the officer to whom it was granted, while that lasts. Each look is recorded before anything is shown. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedIdentity"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             *
             *     `identity-not-granted`: The identity is not shown.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `no-such-ticket`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "create-institution": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInstitutionRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "rename-institution": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenameInstitutionRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "move-institution": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveInstitutionRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "close-institution": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseInstitutionRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "create-officer": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOfficerRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-officer": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfficerRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "move-officer": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveOfficerRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "remove-officer": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveOfficerRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "end-sight-wait": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSightWaitRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "appoint-head": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointHeadRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "appoint-acting-head": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointActingHeadRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "end-headship": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndHeadshipRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-institution-deadlines": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetInstitutionDeadlinesRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "set-deadlines": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetDeadlinesRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "change-calendar": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
                /**
                 * @description The `tag` of a preview, in quotes: the act is done only where it changes what the preview showed.
                 * @example "0Yv8mN4nS1c7Tq0hJ2kLwA"
                 */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCalendarRequest"];
            };
        };
        responses: {
            /** @description It was done, now or before under this idempotency key: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChanged"];
                };
            };
            /** @description Nothing was changed: it is proposed, and done when a second administrator confirms it. The same request again: how far it is. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryChangeProposed"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency-key-reused`: This idempotency key was used before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "preview-registry-act": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewRegistryActRequest"];
            };
        };
        responses: {
            /** @description What would differ, and what would follow. Nothing was stored. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryPreview"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-proposals": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Open proposals that the caller made or may confirm, the oldest first. A page may be empty and have a next one. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryProposals"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "decide-proposal": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The id of the proposal. */
                proposal: string;
            };
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideProposalRequest"];
            };
        };
        responses: {
            /** @description It is decided, now or before by the same administrator: the same reply again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalDecided"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `change-refused`: That change is not allowed.
             *
             *     `registry-busy`: The registry is being changed.
             *
             *     `registry-being-imported`: The registry is being imported.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `registry-moved-on`: The registry has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-registry": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The own institution, the deadlines of everybody and the days on which offices are closed. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministeredRegistry"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-registry-institution": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now, with who heads it and what may be done with it. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryInstitution"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "show-registry-officer": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now, with what may be done. How the officer is reached is shown nowhere. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryOfficer"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "institution-history": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its changes, the newest first. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryHistory"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "officer-history": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                officer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its changes, the newest first. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryHistory"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "deadlines-history": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its changes, the newest first. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryHistory"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "calendar-history": {
        parameters: {
            query?: {
                cursor?: string;
            };
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its changes, the newest first. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryHistory"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "list-officers": {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
            };
            path: {
                institution: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody who works there, and who was removed there. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficersOfInstitution"];
                };
            };
            /** @description `invalid-request`: The request has mistakes. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `change-refused`: That change is not allowed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "submit-desk-ticket": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of the words in the reply, with quality values: `sw` (the default) or `en`.
                 * @example sw, en;q=0.5
                 */
                "Accept-Language"?: string;
                /**
                 * @description A new UUID of version 4 or 7 for each ticket or act, and the same one for each attempt to send it. Keep it secret: the secret code derives from it.
                 * @example 3f0c8f5e-6f0b-4f0e-9c57-0d3a1c2b4e5f
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDeskTicketRequest"];
            };
        };
        responses: {
            /** @description It had been received before under this idempotency key. Its slip, with the secret code, is given out once: who lost it tells the citizen how to get another secret, or, where nothing can be sent to the citizen, writes the ticket down anew and cites this one. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RepeatedDeskReceipt"];
                };
            };
            /** @description It was received. Whoever wrote it down never handles it. */
            201: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskReceipt"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `malformed-json`: The request cannot be read.
             *
             *     `idempotency-key-missing`: The idempotency key is missing.
             *
             *     `idempotency-key-weak`: The idempotency key is too weak.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `login-required`: Log in first. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `not-through-edge`: This way is not accepted.
             *
             *     `not-allowed`: You are not allowed.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `body-too-large`: The request is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported-media-type`: The content type is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `idempotency-key-reused`: This idempotency key was used before.
             *
             *     `unknown-category`: Unknown category.
             *
             *     `kind-not-in-category`: The kind does not go with the category.
             *
             *     `unknown-institution`: Unknown institution.
             *
             *     `unknown-officer`: Unknown officer.
             *
             *     `unknown-place`: Unknown place.
             *
             *     `place-contradicts-itself`: The place contradicts itself.
             *
             *     `jurisdiction-not-served`: This institution is not served here.
             *
             *     `outside-body`: Nobody here stands above it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `too-many-tickets-of-email`: No more today.
             *
             *     `too-many-desk-tickets`: No more today.
             */
            429: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: An error of ours. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `store-unavailable`: The service is not available now.
             *
             *     `login-unavailable`: The login is not available now.
             */
            503: {
                headers: {
                    /** @description Seconds to wait before the next try. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
