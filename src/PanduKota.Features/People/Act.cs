namespace PanduKota.Features.People;

/// <summary>Everything that somebody may want to do; what is allowed stands in <see cref="Permission"/>.</summary>
public enum Act
{
    /// <summary>Published plans, reference data, the front page.</summary>
    ReadPublic,

    /// <summary>A region's drafts, checks, schedules, books and receipts.</summary>
    ReadRegion,

    ReadChangeLog,

    /// <summary>Prove that the change log of the whole system is untouched.</summary>
    VerifyChangeLog,

    CreatePlan,

    /// <summary>Name, vision, missions, goals, ceilings.</summary>
    EditPlan,

    /// <summary>Move the edition on: submitted, checked, reviewed, approved, published, revised.</summary>
    SubmitPlan,
    CheckPlan,
    ReviewPlan,
    ApprovePlan,
    PublishPlan,
    RevisePlan,

    EditProgramme,

    /// <summary>Bring in a workbook; each of its rows is then asked for as <see cref="EditProgramme"/>.</summary>
    ImportProgrammes,

    ImportMediumTerm,

    EditAgencies,

    /// <summary>Write conditions for schedules: ceilings, floors, capacities, locked decisions.</summary>
    EditScenario,

    /// <summary>Criteria and weights for the value of programmes.</summary>
    EditInstrument,

    /// <summary>Score a programme on these criteria.</summary>
    ScoreProgrammes,

    MakeSchedule,

    AcceptSchedule,

    MakeBook,

    /// <summary>Write a section of the books: foreword, background, legal basis.</summary>
    EditNarrative,

    /// <summary>Publish an edition of a book, for everybody to see and check.</summary>
    PublishBook,

    /// <summary>Cancel or repeat jobs that others have asked for.</summary>
    ManageJobs,

    /// <summary>Regions, nomenclature, dimension sets: what all regions share.</summary>
    ImportReference,

    /// <summary>Own password, second factor, sessions.</summary>
    ManageOwnAccount,

    /// <summary>Who works in a region, as what, since when.</summary>
    ReadPeople,

    /// <summary>Invite, give and end memberships, lock, hand over.</summary>
    ManagePeople,

    /// <summary>Keys for programs.</summary>
    ManageApiKeys,

    /// <summary>This table itself, on its page.</summary>
    ReadPermissions,
}
