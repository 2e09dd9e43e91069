// Written by `npm run openapi` from the contracts: what citizens ask the API, and what it answers.

export interface paths {
    "/v1/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tuma lalamiko au maoni / Send a ticket */
        post: operations["submit-ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Angalia kama wengine wameandika kuhusu jambo hilo / See whether others wrote about the same */
        post: operations["tell-before-sending"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fuatilia ulichotuma / Follow a ticket up */
        get: operations["follow-ticket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sahau kifaa hiki / Forget this device */
        delete: operations["forget-device"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/secret-replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Omba msimbo mpya wa siri / Ask for a new secret code */
        post: operations["replace-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/pass-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Omba namba ya uthibitisho kwa SMS / Ask for a code by SMS */
        post: operations["ask-for-code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Andika ujumbe au jibu maswali ya taasisi / Write, or answer what was asked */
        post: operations["reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pinga uhamisho / Object to a transfer */
        post: operations["object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kubali jibu / Accept the response */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/acceptance-undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badili uamuzi wa kukubali jibu / Take back your acceptance */
        post: operations["undo-acceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/remedy-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sema kama kilichoahidiwa kimefanyika / Say whether what was promised was done */
        post: operations["confirm-remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kata rufaa / Appeal */
        post: operations["appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tathmini jibu / Rate the response */
        post: operations["rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ondoa ulichotuma / Withdraw the ticket */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/withdrawal-undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rudisha kilichoondolewa / Take the withdrawal back */
        post: operations["undo-withdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/reclassification-undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rudisha aina ya awali / Restore the former classification */
        post: operations["undo-reclassification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/openness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badilisha jinsi unavyojulikana / Change how much of you is known */
        post: operations["change-openness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/contact-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Badilisha jinsi unavyojulishwa / Change how you get updates */
        post: operations["change-preferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Viambatisho / A ticket's attachments */
        get: operations["list-attachments"];
        put?: never;
        /** Ambatisha faili / Attach a file */
        post: operations["attach-file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/attachments/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pakua kiambatisho / Download an attachment */
        get: operations["download-attachment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/attachments/{place}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ondoa kiambatisho ambacho hakijafunguliwa / Remove an attachment that nobody opened */
        post: operations["remove-attachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tickets/{number}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uthibitisho wa risiti / The proof of a receipt */
        get: operations["prove-receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tafuta taasisi / Find institutions */
        get: operations["list-institutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pendekeza taasisi inayohusika / Suggest the institution that it is for */
        get: operations["suggest-institutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Taasisi zote kwa pamoja / All institutions at once */
        get: operations["show-tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/institutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Onyesha taasisi moja / Show one institution */
        get: operations["show-institution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orodha ya mikoa, halmashauri na kata / Regions, councils and wards */
        get: operations["list-places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Orodha ya aina za jambo / What a ticket can be about */
        get: operations["list-categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Maneno, vikomo na muda / Words, limits and deadlines */
        get: operations["show-vocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saa za kazi na sikukuu / Working hours and public holidays */
        get: operations["show-calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takwimu za umma: miezi, na maana ya kila namba / Public figures: months, and what each says */
        get: operations["list-public-months"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/measures/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takwimu za umma za mwezi / Public figures of a month */
        get: operations["show-public-month"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/measures/{month}/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Takwimu za umma za mwezi, kama jedwali / Public figures of a month, as a table */
        get: operations["download-public-month"];
        put?: never;
        post?: never;
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
        SubmitTicketRequest: {
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
            /** @enum {string} */
            channel: "web" | "app";
            /**
             * @description "Me too": the `mark` of an incident of which the sender was told (`POST /v1/tickets/comparison`). It works for an hour, for tickets of that kind, category and institution.
             * @example 1.Vn3qkYw0gTzZy0l0xJm3Gk1v8k2bX1cVtqJ5t3s9Qy4
             */
            sameAs?: string;
            /** @description The sender was asked whether what is written is about the head of that office, and `aboutHead` is the answer. Without it a complaint that could be about that head starts at the level above. */
            aboutHeadAsked?: boolean;
        };
        TellBeforeSendingRequest: components["schemas"]["TicketDraft"];
        TicketDraft: {
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
        };
        /** @description Exactly one of the two: the new secret goes to it. */
        ReplaceSecretRequest: {
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
        };
        ReplyRequest: {
            /**
             * @description What the institution should know. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Namba ya mita yangu ni 4471203.
             */
            message: string;
            /**
             * @description The places of files that you attached to this ticket, and that you named with no other message. Each may still be on its way.
             * @example [
             *       1,
             *       2
             *     ]
             */
            attachments?: number[];
        };
        ObjectRequest: {
            /**
             * @description Why it should not have gone there. 1 to 2000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Mita ni ya mamlaka ya maji, si ya halmashauri.
             */
            reason: string;
        };
        AcceptRequest: Record<string, never>;
        UndoAcceptanceRequest: Record<string, never>;
        ConfirmRemedyRequest: {
            /** @description Whether what was promised was done. No counts as an appeal, and needs a reason. */
            done: boolean;
            /**
             * @description What is still missing. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Bomba bado halijatengenezwa.
             */
            reason?: string;
        };
        AppealRequest: {
            /**
             * @description Why the response is not right or not enough. 1 to 4000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Jibu halielezi kwa nini maji hayajarudi.
             */
            grounds: string;
            /**
             * @description The places of files that you attached to this ticket, and that you named with no other message. Each may still be on its way.
             * @example [
             *       1,
             *       2
             *     ]
             */
            attachments?: number[];
        };
        RateRequest: {
            /**
             * @description From 1, poor, to 5, good. A later rating takes the place of the earlier.
             * @enum {number}
             */
            rating: 1 | 2 | 3 | 4 | 5;
            /**
             * @description What was good or poor about it. 1 to 1000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Nilijibiwa haraka na kwa heshima.
             */
            message?: string;
        };
        WithdrawRequest: {
            /** @description Whether somebody put pressure on you to withdraw it. Yes goes to the head above. */
            pressure: boolean;
            /**
             * @description Why it is withdrawn. 1 to 2000 characters as a person counts them (grapheme clusters), after NFC normalisation and trimming; line ends and tabs, no control or bidirectional control characters.
             * @example Tatizo limetatuliwa.
             */
            reason?: string;
        };
        UndoWithdrawalRequest: Record<string, never>;
        UndoReclassificationRequest: Record<string, never>;
        ChangeOpennessRequest: {
            /**
             * @description confidential: a contact is kept that no officer sees, and of an identified ticket the name is shown no longer; identified: the officer who handles it sees the name.
             * @enum {string}
             */
            openness: "confidential" | "identified";
            /** @description What is not kept yet. Who was anonymous gives a phone, an e-mail address or both. Another one is taken only where notices do not reach the one that is kept. Who becomes identified gives the name. */
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
        };
        /** @description At least one of them; what is left out stays as it is. */
        ChangePreferencesRequest: {
            /**
             * @description Of notices.
             * @enum {string}
             */
            language?: "sw" | "en";
            /** @description No: nothing is sent any more, also of what happened before and waits to be told. */
            safeToContact?: boolean;
            /** @description No: nothing is sent that only reminds. What happened is told all the same. */
            reminders?: boolean;
        };
        AttachFileRequest: {
            /**
             * @description What the file is. Its name is neither asked nor kept.
             * @enum {string}
             */
            type: "image/jpeg" | "image/png" | "application/pdf";
        };
        RemoveAttachmentRequest: {
            /** @description Of the attachment, as it was listed: which file is meant. */
            askedAt: components["schemas"]["Instant"];
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
        Receipt: {
            /**
             * @description Namba ya kumbukumbu.
             * @example 261112345671
             */
            number: string;
            /**
             * @description Msimbo wa siri: shown here and in the first notice, stored nowhere.
             * @example 48213097
             */
            secret: string;
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
        /**
         * Format: date
         * @description A date in the time zone of the offices (Africa/Dar_es_Salaam).
         * @example 2026-12-15
         */
        LocalDate: string;
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
        IncidentsTold: {
            incidents: components["schemas"]["IncidentTold"][];
            /** @description Ask the sender whether it is about the head of the office, and send the answer as `aboutHead` with `aboutHeadAsked`. It follows from the words and the office alone, and tells nothing of who heads it. */
            asksAboutHead: boolean;
        };
        IncidentTold: {
            /** @description Sent as `sameAs` with the ticket, it says "me too". It tells nothing and works for an hour. */
            mark: string;
            /** @description At least so many people have written and wait for an answer: 1, 3, 5, 10, 20, 50, 100. */
            atLeast: number;
            since: components["schemas"]["LocalDate"];
            /** @description The ward or council that was chosen. Absent: the matter lies with the office, wherever somebody is. */
            place?: components["schemas"]["NamedInstitution"];
            /** @description All of it in a sentence, in the caller's language. */
            text: string;
        };
        FollowedTicket: {
            number: string;
            kind: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                word: string;
            };
            category: {
                id: string;
                name: components["schemas"]["Text"];
            };
            /** @description Of a sensitive matter: who reads it may not want to be seen reading it. */
            sensitive: boolean;
            /** @enum {string} */
            language: "sw" | "en";
            openness: {
                /** @enum {string} */
                code: "anonymous" | "confidential" | "identified";
                word: string;
            };
            /**
             * @description It was withdrawn: nobody is shown who sent it, until its citizen chooses again how to be known, be it the same.
             * @constant
             */
            identityHidden?: true;
            preferences: components["schemas"]["ContactPreferences"];
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
            sentTo: components["schemas"]["NamedInstitution"];
            /** @description Who holds it now. */
            institution: components["schemas"]["NamedInstitution"];
            submittedAt: components["schemas"]["Instant"];
            /** @description The earlier ticket that it goes on from. */
            cites?: string;
            acknowledgeBy: components["schemas"]["Instant"];
            acknowledgedAt?: components["schemas"]["Instant"];
            /** @description Absent where none is due, and while the clock stands. */
            respondBy?: components["schemas"]["Instant"];
            /** @description The date of the answer. */
            respondByDate?: components["schemas"]["LocalDate"];
            /** @description Whether what it waits for is late: until somebody acknowledges it that, then the answer. */
            overdue: boolean;
            respondedAt?: components["schemas"]["Instant"];
            windowEndsAt?: components["schemas"]["Instant"];
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
            /** @description What happened, in order: one page of it. */
            timeline: components["schemas"]["TimelineEntry"][];
            /** @description The files that you attached, and how far each is. */
            attachments: components["schemas"]["Attachment"][];
            /** @description What you and the institution wrote, in order: of the same page. */
            messages: components["schemas"]["Message"][];
            /** @description The answers, one of each level, in order. */
            responses: components["schemas"]["TicketResponse"][];
            /** @description Who opened it, by role and institution, in order: a page of its own length. Lists of tickets are no reads. */
            reads: components["schemas"]["TicketRead"][];
            /** @description What came before: give it as `cursor`. Absent: this is the oldest page. */
            older?: string;
            /** @description What you can do now. */
            acts: components["schemas"]["PossibleAct"][];
            next: string[];
        };
        ContactPreferences: {
            /**
             * @description The language of notices.
             * @enum {string}
             */
            language: "sw" | "en";
            /** @description No: nothing is sent. */
            safeToContact: boolean;
            /** @description No: what only reminds is not sent. */
            reminders: boolean;
            /** @description By what notices can go to the contact that is kept; the contact is not shown. */
            channels: ("sms" | "email")[];
            /** @description Whether notices arrive, as far as is known. No: another contact may be left by saying anew who may see the name. */
            reached: boolean;
            /** @description Whether the phone that SMS go to is known to be the citizen's. No: a few SMS a day go to it, and it finds no ticket, until its owner says yes to the question that is asked of whoever dials or writes from it. Absent: no SMS go. */
            phoneConfirmed?: boolean;
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
        TicketRead: {
            at: components["schemas"]["Instant"];
            date: components["schemas"]["LocalDate"];
            /** @description Within 15 minutes. */
            times: number;
            lastAt?: components["schemas"]["Instant"];
            /** @enum {string} */
            opened: "ticket" | "attachment" | "identity" | "identity-request" | "trail";
            role: {
                /** @enum {string} */
                code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                word: string;
            };
            institution: components["schemas"]["NamedInstitution"];
            /** @description Who opened what, in the caller's language. */
            text: string;
        };
        PossibleAct: {
            /** @enum {string} */
            act: "reply" | "accept" | "confirm-remedy" | "appeal" | "rate" | "undo-acceptance" | "object" | "undo-reclassification" | "open-up" | "hide-again" | "change-preferences" | "withdraw" | "undo-withdrawal";
            /** @description What it is, in the caller's language. */
            text: string;
            /** @description The last second in which it can be done, where there is one. */
            until?: components["schemas"]["Instant"];
            untilDate?: components["schemas"]["LocalDate"];
        };
        DeviceForgotten: Record<string, never>;
        SecretReplacementRequested: {
            next: string[];
        };
        CodeRequested: {
            next: string[];
        };
        CitizenActDone: {
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
            /** @description What happens next, in the caller's language. */
            next: string[];
        };
        /** @description POST it to `url` as multipart/form-data: every field as it is, and the file last, as the field `file`. */
        UploadForm: {
            /**
             * @description Where a stage has an edge a path of this host: resolve it against the address of your request.
             * @example /files/sent/
             */
            url: string;
            fields: {
                [key: string]: string;
            };
            /** @description The form takes the file until then. */
            endsAt: components["schemas"]["Instant"];
            /** @description Of the file, in bytes. */
            largest: number;
        };
        FileLink: {
            /** @description Gives the file out for a minute, as a download. Where a stage has an edge a path of this host: resolve it against the address of your request. */
            url: string;
            endsAt: components["schemas"]["Instant"];
        };
        /** @description Kept as it is, `npm run audit:verify` and the page that checks proofs read it, without any network. */
        ReceiptProofDocument: {
            proof: {
                /** @constant */
                v: 1;
                number: string;
                /** @description The submission as the first event of the ticket, without a text. */
                entry: Record<string, never>;
                /** @description Shows that texts are those which were sent. Absent where the record has lost them, of which whoever runs the system is told. */
                salt?: string;
                /** @description Its place in the log. */
                index: number;
                /** @description From it to the root. */
                path: string[];
                checkpoint: {
                    statement: {
                        /** @constant */
                        v: 1;
                        domain: string;
                        sequence: number;
                        until: components["schemas"]["Instant"];
                        signedAt: components["schemas"]["Instant"];
                        size: number;
                        /** @description SHA-256, base64url. */
                        root: string;
                        peaks: string[];
                        batch: {
                            leaves: number;
                            /** @description SHA-256, base64url. */
                            hash: string;
                        };
                        /** @description SHA-256, base64url. */
                        previous?: string;
                        /** @description SHA-256, base64url. */
                        key: string;
                    };
                    /** @description ECDSA over P-256 with SHA-256, DER, base64url. */
                    signature: string;
                };
            };
            /** @description The public key that the checkpoint names, in PEM. */
            key: string;
        };
        InstitutionPage: {
            institutions: components["schemas"]["Institution"][];
            /**
             * @description What was searched for instead: nothing has a name as it was typed.
             * @example tanesco
             */
            didYouMean?: string;
            next?: string;
        };
        Institution: {
            id: string;
            /** @enum {string} */
            kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
            parent?: string;
            /** @enum {string} */
            jurisdiction: "union" | "mainland" | "zanzibar";
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
            /** @description What lies above it: from the top of its tree down to its parent. */
            path: {
                id: string;
                shortName: components["schemas"]["Text"];
            }[];
            /** @description How many institutions lie right under it. */
            children: number;
            /** @description Whether tickets can be sent to it here. */
            served: boolean;
            /** @description Not served here: where it takes tickets instead. */
            address?: string;
        };
        InstitutionSuggestions: {
            institutions: components["schemas"]["SuggestedInstitution"][];
            /** @description The place, or an office that the text names, takes tickets through a system of its own. */
            elsewhere?: {
                id: string;
                name: components["schemas"]["Text"];
                shortName: components["schemas"]["Text"];
                /** @description Where it takes tickets. */
                address: string;
            };
        };
        SuggestedInstitution: {
            id: string;
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
            /** @enum {string} */
            kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
            /**
             * @description Why this one, in the caller's language.
             * @example DAWASA husambaza maji na kuondoa majitaka Dar es Salaam.
             */
            reason: string;
        };
        InstitutionTree: {
            /**
             * @description A hash of all else: the same content has the same version.
             * @example 0Yv8mN4nS1c7Tq0hJ2kLwA
             */
            version: string;
            institutions: components["schemas"]["Branch"][];
        };
        /** @description An institution with all that lies under it. */
        Branch: {
            id: string;
            /** @enum {string} */
            kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
            /** @description Not served here: where it takes tickets instead. */
            address?: string;
            parts?: components["schemas"]["Branch"][];
        };
        ShownInstitution: {
            id: string;
            /** @enum {string} */
            kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
            parent?: string;
            /** @enum {string} */
            jurisdiction: "union" | "mainland" | "zanzibar";
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
            /** @description What lies above it: from the top of its tree down to its parent. */
            path: {
                id: string;
                shortName: components["schemas"]["Text"];
            }[];
            /** @description How many institutions lie right under it. */
            children: number;
            /** @description Whether tickets can be sent to it here. */
            served: boolean;
            /** @description Not served here: where it takes tickets instead. */
            address?: string;
            /** @description Whether escalation and appeal stop here. */
            level: boolean;
            /** @description Since when it is no more, and what has its place. */
            closed?: {
                at: components["schemas"]["Instant"];
                successor?: components["schemas"]["NamedInstitution"];
            };
        };
        PlaceList: {
            places: components["schemas"]["Place"][];
        };
        Place: {
            id: string;
            /** @enum {string} */
            kind: "region" | "council" | "ward";
            name: components["schemas"]["Text"];
            shortName: components["schemas"]["Text"];
            /** @description Whether its own offices take tickets here. */
            served: boolean;
            /** @description Not served here: where its tickets are taken instead. */
            address?: string;
            parts: components["schemas"]["Place"][];
        };
        CategoryList: {
            categories: components["schemas"]["Category"][];
        };
        Category: {
            id: string;
            name: components["schemas"]["Text"];
            kinds: ("complaint" | "question" | "suggestion" | "opinion" | "compliment")[];
            /** @description The one institution that receives it, whatever was chosen. */
            onlyReceiver?: components["schemas"]["NamedInstitution"];
            /** @enum {string} */
            defaultOpenness: "anonymous" | "confidential";
            sensitive: boolean;
            urgent: boolean;
            /**
             * @description For what fits none of the others.
             * @constant
             */
            catchAll?: true;
            /** @description Whether whoever is about to send may be told of similar tickets (`POST /v1/tickets/comparison`). Where not, there is no need to ask. */
            tellsOfOthers: boolean;
            emergencyNumbers: components["schemas"]["EmergencyNumber"][];
        };
        Vocabulary: {
            /**
             * @description A hash of all else: the same content has the same version.
             * @example 0Yv8mN4nS1c7Tq0hJ2kLwA
             */
            version: string;
            kinds: {
                /** @enum {string} */
                code: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                name: components["schemas"]["Text"];
                meaning: components["schemas"]["Text"];
                /** @description There is a date for the answer, and an appeal against the answer. */
                answered: boolean;
            }[];
            /** @description From least to most open. */
            opennesses: {
                /** @enum {string} */
                code: "anonymous" | "confidential" | "identified";
                name: components["schemas"]["Text"];
                meaning: {
                    /** @description One sentence after the other. */
                    sw: string[];
                    /** @description One sentence after the other. */
                    en: string[];
                };
            }[];
            statuses: {
                /** @enum {string} */
                code: "submitted" | "acknowledged" | "in-progress" | "awaiting-citizen" | "responded" | "closed";
                name: components["schemas"]["Text"];
                meaning: components["schemas"]["Text"];
                group: {
                    /** @enum {string} */
                    code: "open" | "in-progress" | "completed";
                    name: components["schemas"]["Text"];
                };
                /** @description What its citizen can do meanwhile. */
                now: components["schemas"]["Text"];
            }[];
            closingReasons: {
                /** @enum {string} */
                code: "accepted" | "lapsed" | "withdrawn" | "set-aside" | "noted" | "final";
                name: components["schemas"]["Text"];
                meaning: components["schemas"]["Text"];
            }[];
            outcomes: {
                /** @enum {string} */
                code: "upheld" | "partly-upheld" | "not-upheld" | "answered" | "referred" | "set-aside";
                name: components["schemas"]["Text"];
                meaning: components["schemas"]["Text"];
            }[];
            settingAsideReasons: {
                /** @enum {string} */
                code: "unintelligible" | "advertisement" | "abuse" | "already-answered";
                name: components["schemas"]["Text"];
            }[];
            officerRoles: {
                /** @enum {string} */
                code: "officer" | "head" | "duty-officer" | "complaints-officer" | "custodian" | "oversight" | "administrator" | "auditor";
                name: components["schemas"]["Text"];
                meaning: components["schemas"]["Text"];
            }[];
            acts: {
                /** @enum {string} */
                code: "reply" | "accept" | "confirm-remedy" | "appeal" | "rate" | "undo-acceptance" | "object" | "undo-reclassification" | "open-up" | "hide-again" | "change-preferences" | "withdraw" | "undo-withdrawal";
                name: components["schemas"]["Text"];
            }[];
            institutionKinds: {
                /** @enum {string} */
                code: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
                name: components["schemas"]["Text"];
            }[];
            jurisdictions: {
                /** @enum {string} */
                code: "union" | "mainland" | "zanzibar";
                name: components["schemas"]["Text"];
            }[];
            limits: components["schemas"]["Limits"];
            deadlines: components["schemas"]["Deadlines"];
            /**
             * @description A rating of this or less offers the appeal at once.
             * @enum {number}
             */
            poorRating: 1 | 2 | 3 | 4 | 5;
            emergencyNumbers: {
                /** @example 112 */
                number: string;
                name: components["schemas"]["Text"];
                /**
                 * @description It is made for children.
                 * @constant
                 */
                forChildren?: true;
                /** @description Ids of the categories that show it. */
                categories: string[];
            }[];
            /** @description Where citizens read and write. What the service has not is absent. */
            access: {
                /** @example *152*00# */
                ussdCode?: string;
                /**
                 * @description What is dialled and then pressed until the service answers: the code, and its way in a shared menu.
                 * @example {
                 *       "sw": "*152*00# kisha 9, kisha 2",
                 *       "en": "*152*00#, then 9, then 2"
                 *     }
                 */
                dial?: components["schemas"]["Text"];
                /** @description Without its scheme. */
                webAddress?: string;
            };
        };
        Limits: {
            texts: {
                subject: components["schemas"]["TextLength"];
                description: components["schemas"]["TextLength"];
                remedySought: components["schemas"]["TextLength"];
                name: components["schemas"]["TextLength"];
                reply: components["schemas"]["TextLength"];
                grounds: components["schemas"]["TextLength"];
                objection: components["schemas"]["TextLength"];
                withdrawal: components["schemas"]["TextLength"];
                rating: components["schemas"]["TextLength"];
                remedyMissing: components["schemas"]["TextLength"];
            };
            files: {
                /** @description Of one ticket. */
                atMost: number;
                /** @description Of one file as it is sent. */
                bytes: number;
                /** @description Of one picture. */
                pixels: number;
                types: ("image/jpeg" | "image/png" | "application/pdf")[];
            };
            ticketsPerDay: {
                perPhone: number;
                perAddress: number;
            };
        };
        /** @description In characters as a person counts them (grapheme clusters). */
        TextLength: {
            atLeast: number;
            atMost: number;
            lines: boolean;
        };
        /** @description What holds for the whole country. Institutions may only be quicker. */
        Deadlines: {
            rows: {
                /** @enum {string} */
                kind: "complaint" | "question" | "suggestion" | "opinion" | "compliment";
                urgent: boolean;
                acknowledge: components["schemas"]["Duration"];
                respond?: components["schemas"]["Duration"];
                appealWindow?: components["schemas"]["Duration"];
            }[];
            /** @description Then the shorter of this and the kind's own counts. */
            afterEscalationOrAppeal: {
                ordinary: {
                    acknowledge: components["schemas"]["Duration"];
                    respond: components["schemas"]["Duration"];
                };
                urgent: {
                    acknowledge: components["schemas"]["Duration"];
                    respond: components["schemas"]["Duration"];
                };
            };
            undoAcceptance: components["schemas"]["Duration"];
            undoWithdrawal: components["schemas"]["Duration"];
            undoReclassification: components["schemas"]["Duration"];
            objectToTransfer: components["schemas"]["Duration"];
            /** @description After it was closed. */
            rate: components["schemas"]["Duration"];
            replaceSecretEvery: components["schemas"]["Duration"];
            /** @description The institution waits so long for a reply. */
            resumeWithoutReply: components["schemas"]["Duration"];
            /** @description So long before the time to appeal ends a warning comes. */
            windowWarning: components["schemas"]["Duration"];
            /** @description The time to appeal of who cannot be told. */
            untoldAppealWindow: components["schemas"]["Duration"];
        };
        /** @description A length of time, and how people read it. Days are calendar days that end at 23:59:59; a working day is as long as offices are open. */
        Duration: {
            amount: number;
            /** @enum {string} */
            unit: "seconds" | "minutes" | "hours" | "days" | "working-seconds" | "working-hours" | "working-days";
            words: components["schemas"]["Text"];
        };
        Calendar: {
            /**
             * @description A hash of all else: the same content has the same version.
             * @example 0Yv8mN4nS1c7Tq0hJ2kLwA
             */
            version: string;
            /** @example Africa/Dar_es_Salaam */
            timeZone: string;
            /** @description ISO 8601: Monday is 1. */
            weekdays: number[];
            /**
             * @description Local time, HH:MM.
             * @example 07:30
             */
            opens: string;
            /**
             * @description Local time, HH:MM.
             * @example 07:30
             */
            closes: string;
            /** @description In order. */
            holidays: components["schemas"]["Holiday"][];
            /** @description Until when holidays are known, where that is less than a year ahead. */
            knownUntil?: components["schemas"]["LocalDate"];
        };
        Holiday: {
            date: components["schemas"]["LocalDate"];
            /** @description Absent: it was declared without one. */
            name?: components["schemas"]["Text"];
            /**
             * @description It may move by a day, as the moon is sighted.
             * @constant
             */
            expected?: true;
        };
        PublicMonths: {
            licence: components["schemas"]["Licence"];
            /** @description The newest first. */
            months: {
                /**
                 * @description A month of the calendar, `YYYY-MM`.
                 * @example 2026-10
                 */
                month: string;
                publishedAt: components["schemas"]["Instant"];
                /** @example /v1/public/measures/2026-10 */
                json: string;
                /** @example /v1/public/measures/2026-10/csv */
                csv: string;
            }[];
            /** @description The next month, and the local date from which it is published. */
            coming: {
                /**
                 * @description A month of the calendar, `YYYY-MM`.
                 * @example 2026-10
                 */
                month: string;
                /** @example 2027-01-01 */
                from: string;
            };
            /** @description How numbers are to be read. */
            reading: components["schemas"]["Text"][];
            figures: components["schemas"]["ExplainedFigure"][];
        };
        Licence: {
            /** @constant */
            code: "CC-BY-4.0";
            /**
             * Format: uri
             * @example https://creativecommons.org/licenses/by/4.0/
             */
            address: string;
            /** @description Whom to name. */
            attribution: components["schemas"]["Text"];
        };
        ExplainedFigure: {
            /** @example answered-in-time */
            figure: string;
            name: components["schemas"]["Text"];
            unit: {
                code: string;
                name: components["schemas"]["Text"];
            };
            formula: components["schemas"]["Text"];
            /** @description What it does not say. */
            care: components["schemas"]["Text"];
            /**
             * @description Told of each institution, or of the country alone.
             * @enum {string}
             */
            of: "institution" | "country";
            /** @description Told of independent institutions too, such as courts. */
            ofIndependent: boolean;
        };
        Publication: {
            /**
             * @description A month of the calendar, `YYYY-MM`.
             * @example 2026-10
             */
            month: string;
            licence: components["schemas"]["Licence"];
            country: {
                counts: {
                    [key: string]: components["schemas"]["PublishedCount"];
                };
                days?: components["schemas"]["PublishedDays"];
            };
            /** @description As they lay in the tree on the last day of the month, each after the one above it. */
            institutions: {
                id: string;
                /** @enum {string} */
                kind: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
                name: components["schemas"]["Text"];
                parent?: string;
                counts: {
                    [key: string]: components["schemas"]["PublishedCount"];
                };
                days?: components["schemas"]["PublishedDays"];
            }[];
        };
        PublishedCount: {
            /** @description Of the place itself. Absent: withheld; at the country, a sum alone. */
            itself?: number;
            /** @description What is withheld of it and of those under it, together. Absent: it cannot be told. */
            remainder?: number;
            /** @description The sum of what is told of it and of all under it. */
            together: number;
            /**
             * @description The sum lacks some of what is withheld.
             * @constant
             */
            partial?: true;
        };
        /** @description Working days to the answer. Absent: of too few. No median: more than half wait still; no 90th percentile: that, or too few. */
        PublishedDays: {
            median?: number;
            ninetieth?: number;
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
    "submit-ticket": {
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
                "application/json": components["schemas"]["SubmitTicketRequest"];
            };
        };
        responses: {
            /** @description It had been received before under this idempotency key: the same receipt again. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Where the ticket is followed up. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description It was received. */
            201: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Where the ticket is followed up. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
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
            /** @description `not-through-edge`: This way is not accepted. */
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
             *     `too-many-tickets`: No more today.
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
    "tell-before-sending": {
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
                "application/json": components["schemas"]["TellBeforeSendingRequest"];
            };
        };
        responses: {
            /** @description What may be told of similar tickets that wait for an answer, 3 incidents at most: never a text, a number or a name. Nothing of what is sent here is kept. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentsTold"];
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
            /** @description `not-through-edge`: This way is not accepted. */
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
             * @description `unknown-category`: Unknown category.
             *
             *     `kind-not-in-category`: The kind does not go with the category.
             *
             *     `unknown-institution`: Unknown institution.
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
            /** @description `too-many-comparisons`: No more comparisons today. */
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
    "follow-ticket": {
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
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket with the newest page of its timeline; with a cursor, the ticket with an older one. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    /** @description By what the device is known again here. */
                    "Set-cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedTicket"];
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
             *
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
             */
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
            /** @description `ticket-not-found`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "forget-device": {
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
            /** @description The device is known at this ticket no more, whether it was before or not. */
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
                    "application/json": components["schemas"]["DeviceForgotten"];
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
    "replace-secret": {
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
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceSecretRequest"];
            };
        };
        responses: {
            /** @description Always the same, whether it is a contact of the ticket or not. If it is, and no new secret was sent lately, one goes to it, by SMS or e-mail, and the old one dies. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretReplacementRequested"];
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
            /** @description `not-through-edge`: This way is not accepted. */
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
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "ask-for-code": {
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
            /** @description Always the same, whether there is such a ticket or not. If it has a phone to which it is safe to write, and not too many went before, an SMS with a code goes to it: with the code, the secret is looked at whatever strangers tried. */
            202: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeRequested"];
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `proof-of-work-needed`: Your device has to calculate first. */
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
    reply: {
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
                "application/json": components["schemas"]["ReplyRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ticket-not-found`: The number was not found.
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
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             *
             *     `attachment-refused`: The attachment was not accepted.
             *
             *     `attachment-named-before`: That file was named before.
             *
             *     `ticket-closed`: It is closed.
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    object: {
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
                "application/json": components["schemas"]["ObjectRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    accept: {
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
                "application/json": components["schemas"]["AcceptRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "undo-acceptance": {
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
                "application/json": components["schemas"]["UndoAcceptanceRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "confirm-remedy": {
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
                "application/json": components["schemas"]["ConfirmRemedyRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    appeal: {
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
                "application/json": components["schemas"]["AppealRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ticket-not-found`: The number was not found.
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
             * @description `act-refused`: That cannot be done now.
             *
             *     `ticket-busy`: It is being changed.
             *
             *     `attachment-refused`: The attachment was not accepted.
             *
             *     `attachment-named-before`: That file was named before.
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    rate: {
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
                "application/json": components["schemas"]["RateRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    withdraw: {
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
                "application/json": components["schemas"]["WithdrawRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "undo-withdrawal": {
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
                "application/json": components["schemas"]["UndoWithdrawalRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "undo-reclassification": {
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
                "application/json": components["schemas"]["UndoReclassificationRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "change-openness": {
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
                "application/json": components["schemas"]["ChangeOpennessRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "change-preferences": {
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
                "application/json": components["schemas"]["ChangePreferencesRequest"];
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
                    "application/json": components["schemas"]["CitizenActDone"];
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "list-attachments": {
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
             *
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
             */
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
            /** @description `ticket-not-found`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "attach-file": {
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
                "application/json": components["schemas"]["AttachFileRequest"];
            };
        };
        responses: {
            /** @description It had been asked for before under this key: the place, and the form if the file is awaited. */
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
                        attachment: components["schemas"]["Attachment"];
                        form?: components["schemas"]["UploadForm"];
                    };
                };
            };
            /** @description A place for the file, and the form that takes it. */
            201: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attachment: components["schemas"]["Attachment"];
                        form?: components["schemas"]["UploadForm"];
                    };
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
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
            /** @description `not-through-edge`: This way is not accepted. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `ticket-not-found`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `ticket-closed`: It is closed.
             *
             *     `ticket-busy`: It is being changed.
             *
             *     `too-many-attachments`: No room for another attachment.
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "download-attachment": {
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
             *
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
             */
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
            /**
             * @description `ticket-not-found`: The number was not found.
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "remove-attachment": {
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
        /** @description UTF-8, 32 KB at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveAttachmentRequest"];
            };
        };
        responses: {
            /** @description It was taken away, now or before: from now on nobody opens it, and it is deleted. */
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
                        attachment: components["schemas"]["Attachment"];
                    };
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
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
             */
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
            /**
             * @description `ticket-not-found`: The number was not found.
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
             *
             *     `attachment-opened`: The file was opened already.
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
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "prove-receipt": {
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
            /** @description What proves when the ticket was sent, and to whoever has the texts, with which. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description no-store: nobody keeps it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptProofDocument"];
                };
            };
            /**
             * @description `invalid-request`: The request has mistakes.
             *
             *     `number-malformed`: The number is not right.
             *
             *     `number-mistyped`: A digit is mistyped.
             *
             *     `secret-missing`: The secret code is missing.
             *
             *     `secret-malformed`: This is not a secret code.
             */
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
            /** @description `ticket-not-found`: The number was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not-yet-anchored`: The proof is not ready yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `proof-of-work-needed`: Your device has to calculate first.
             *
             *     `guesses-closed`: No more tries today.
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
    "list-institutions": {
        parameters: {
            query?: {
                search?: string;
                parent?: string;
                kind?: "national-office" | "ministry" | "agency" | "independent" | "region" | "council" | "commissioner" | "ward" | "facility" | "unit";
                under?: string;
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
            /** @description Those found by name, the best first; else those of a kind, under an institution or right under one, by name; without anything said, the tops of all trees. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 60 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionPage"];
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
            /** @description `unknown-parent`: The institution was not found. */
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
    "suggest-institutions": {
        parameters: {
            query: {
                category: string;
                region?: string;
                council?: string;
                ward?: string;
                text?: string;
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
            /** @description The institutions that a matter may be for, the best first, five at most. */
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
                    "application/json": components["schemas"]["InstitutionSuggestions"];
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
            /**
             * @description `unknown-category`: Unknown category.
             *
             *     `unknown-place`: Unknown place.
             *
             *     `place-contradicts-itself`: The place contradicts itself.
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
    "show-tree": {
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
            /** @description The tops of all trees, each with what lies under it, in the order of their Swahili names. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 3600 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionTree"];
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
    "show-institution": {
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
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The institution with its place in the tree. A closed one says what has its place. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 60 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShownInstitution"];
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
            /** @description `no-such-institution`: The institution was not found. */
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
    "list-places": {
        parameters: {
            query?: {
                under?: string;
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
            /** @description Each place with those that lie in it, by name; those that are not served come last. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 60 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceList"];
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
            /** @description `unknown-place`: Unknown place. */
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
    "list-categories": {
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
            /** @description All categories with the numbers to call in an emergency. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 60 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CategoryList"];
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
    "show-vocabulary": {
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
            /** @description What there is to choose, what each choice means, and by which numbers all goes. */
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
                    "application/json": components["schemas"]["Vocabulary"];
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
    "show-calendar": {
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
            /** @description When offices are open, and on which days they are not: as deadlines count them. */
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
                    "application/json": components["schemas"]["Calendar"];
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
    "list-public-months": {
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
            /** @description The months that were published, and the data dictionary. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 3600 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMonths"];
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
    "show-public-month": {
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
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is told of every institution and of the country. It never changes. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 604800 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publication"];
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
            /** @description `month-not-published`: This month was not published. */
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
    "download-public-month": {
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
                month: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same as a table: one line for each place and figure (RFC 4180). It never changes. */
            200: {
                headers: {
                    /** @description The language of the words. */
                    "Content-Language"?: string;
                    /** @description Anybody may keep it for 604800 seconds. */
                    "Cache-Control"?: string;
                    /** @description Names what it says: weak. */
                    ETag?: string;
                    /** @description The name of the file. */
                    "Content-disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
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
            /** @description `month-not-published`: This month was not published. */
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
}
