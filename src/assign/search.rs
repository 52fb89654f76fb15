//! placeholder
pub(super) fn improve(_: &super::model::Model<'_>, _: &super::Options, _: &mut [Vec<u32>]) {}
