from http import HTTPStatus
from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.extra_reviews import ExtraReviews
from ...models.problem import Problem
from ...types import UNSET, Response, Unset


def _get_kwargs(
    competition_id: UUID,
    round_id: UUID,
    *,
    reviews: int,
    top: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["reviews"] = reviews

    params["top"] = top

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/competitions/{competition_id}/rounds/{round_id}/extra_reviews".format(
            competition_id=quote(str(competition_id), safe=""),
            round_id=quote(str(round_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ExtraReviews | Problem | None:
    if response.status_code == 200:
        response_200 = ExtraReviews.from_dict(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = Problem.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Problem.from_dict(response.json())

        return response_401

    if response.status_code == 404:
        response_404 = Problem.from_dict(response.json())

        return response_404

    if response.status_code == 409:
        response_409 = Problem.from_dict(response.json())

        return response_409

    if response.status_code == 429:
        response_429 = Problem.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Problem.from_dict(response.json())

        return response_500

    if response.status_code == 503:
        response_503 = Problem.from_dict(response.json())

        return response_503

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ExtraReviews | Problem]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    reviews: int,
    top: int | Unset = UNSET,
) -> Response[ExtraReviews | Problem]:
    """Plan extra reviews near the prize line

     Proposes which entries near the prize line should get further reviews, and by which judges,
    so that as few entries as possible are on the wrong side of it: the pairs of `evenhand rank
    --extra-reviews`. Excluded are judges with a conflict or a full load, judges who were on the
    entry's panel or recused themselves, judges whose marks look careless, and pairs that a pin
    forbids. Computed from the current sheets; nothing is stored.

    To collect the reviews, open the round again (`reopen_round`), send each pair to
    `create_assignment`, and close the round when the sheets are submitted: they count like all
    others. For panels of another round send each pair to its `create_pin`, with `must`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        reviews (int):
        top (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExtraReviews | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        reviews=reviews,
        top=top,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    reviews: int,
    top: int | Unset = UNSET,
) -> ExtraReviews | Problem | None:
    """Plan extra reviews near the prize line

     Proposes which entries near the prize line should get further reviews, and by which judges,
    so that as few entries as possible are on the wrong side of it: the pairs of `evenhand rank
    --extra-reviews`. Excluded are judges with a conflict or a full load, judges who were on the
    entry's panel or recused themselves, judges whose marks look careless, and pairs that a pin
    forbids. Computed from the current sheets; nothing is stored.

    To collect the reviews, open the round again (`reopen_round`), send each pair to
    `create_assignment`, and close the round when the sheets are submitted: they count like all
    others. For panels of another round send each pair to its `create_pin`, with `must`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        reviews (int):
        top (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExtraReviews | Problem
    """

    return sync_detailed(
        competition_id=competition_id,
        round_id=round_id,
        client=client,
        reviews=reviews,
        top=top,
    ).parsed


async def asyncio_detailed(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    reviews: int,
    top: int | Unset = UNSET,
) -> Response[ExtraReviews | Problem]:
    """Plan extra reviews near the prize line

     Proposes which entries near the prize line should get further reviews, and by which judges,
    so that as few entries as possible are on the wrong side of it: the pairs of `evenhand rank
    --extra-reviews`. Excluded are judges with a conflict or a full load, judges who were on the
    entry's panel or recused themselves, judges whose marks look careless, and pairs that a pin
    forbids. Computed from the current sheets; nothing is stored.

    To collect the reviews, open the round again (`reopen_round`), send each pair to
    `create_assignment`, and close the round when the sheets are submitted: they count like all
    others. For panels of another round send each pair to its `create_pin`, with `must`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        reviews (int):
        top (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ExtraReviews | Problem]
    """

    kwargs = _get_kwargs(
        competition_id=competition_id,
        round_id=round_id,
        reviews=reviews,
        top=top,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    competition_id: UUID,
    round_id: UUID,
    *,
    client: AuthenticatedClient,
    reviews: int,
    top: int | Unset = UNSET,
) -> ExtraReviews | Problem | None:
    """Plan extra reviews near the prize line

     Proposes which entries near the prize line should get further reviews, and by which judges,
    so that as few entries as possible are on the wrong side of it: the pairs of `evenhand rank
    --extra-reviews`. Excluded are judges with a conflict or a full load, judges who were on the
    entry's panel or recused themselves, judges whose marks look careless, and pairs that a pin
    forbids. Computed from the current sheets; nothing is stored.

    To collect the reviews, open the round again (`reopen_round`), send each pair to
    `create_assignment`, and close the round when the sheets are submitted: they count like all
    others. For panels of another round send each pair to its `create_pin`, with `must`.

    **Permissions**: organisers of the competition.

    Args:
        competition_id (UUID):
        round_id (UUID):
        reviews (int):
        top (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ExtraReviews | Problem
    """

    return (
        await asyncio_detailed(
            competition_id=competition_id,
            round_id=round_id,
            client=client,
            reviews=reviews,
            top=top,
        )
    ).parsed
